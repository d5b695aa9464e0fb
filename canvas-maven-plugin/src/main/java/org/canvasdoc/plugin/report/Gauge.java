package org.canvasdoc.plugin.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Tells how large a text becomes when it is compressed, while it is written. */
final class Gauge extends FilterWriter {
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final OutputStream compressed =
      new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater);

  Gauge(Writer out) {
    super(out);
  }

  /** How many bytes it is so far; the compressor may hold back some thousands more. */
  long bytes() {
    return deflater.getBytesWritten();
  }

  @Override
  public void write(int unit) throws IOException {
    write(new char[] {(char) unit}, 0, 1);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.substring(from, from + length).toCharArray(), 0, length);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    compressed.write(new String(text, from, length).getBytes(StandardCharsets.UTF_8));
    out.write(text, from, length);
  }

  @Override
  public void close() throws IOException {
    deflater.end();
    super.close();
  }
}
