package org.canvasdoc.source;

import java.lang.ref.SoftReference;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file as it was read: the path that people see, with {@code /} on every system, and its text
 * without a byte order mark. Translates between positions and offsets into the text.
 */
public final class SourceFile {
  private final String path;
  private final @Nullable Supplier<byte[]> origin;
  private @Nullable Text content;
  private SoftReference<Text> again = new SoftReference<>(null);

  /** A text that is nowhere else. */
  public SourceFile(String path, String text) {
    this(path, new Text(text), null);
  }

  /**
   * A text that was read from a file.
   *
   * @param bytes in UTF-8, without a byte order mark
   * @param origin reads them again; gives none where it cannot
   */
  public SourceFile(String path, byte[] bytes, Supplier<byte[]> origin) {
    this(path, new Text(bytes), origin);
  }

  private SourceFile(String path, Text content, @Nullable Supplier<byte[]> origin) {
    this.path = path;
    this.origin = origin;
    this.content = content;
  }

  public String path() {
    return path;
  }

  public String text() {
    return content().text();
  }

  /** The text in UTF-8; null where it cannot be written so, since half of a character is in it. */
  public byte @Nullable [] bytes() {
    return content().bytes();
  }

  /** How many bytes of memory the text takes, about. */
  public int size() {
    return content().size();
  }

  /**
   * Lets the text go. Whoever asks for it again gets it from the file; places stay inside of the
   * text even if that one has changed.
   */
  public void release() {
    if (origin != null) {
      content = null;
      again.clear();
    }
  }

  private Text content() {
    Text held = content;
    if (held == null) {
      held = again.get();
    }
    if (held == null) {
      held = new Text(Objects.requireNonNull(origin).get());
      again = new SoftReference<>(held);
    }
    return held;
  }

  /** How many lines the text has; a text that ends with a line break has an empty last line. */
  public int lineCount() {
    return content().lineCount();
  }

  /** A line without its line break; empty where there is no such line. */
  public String line(int number) {
    return content().line(number);
  }

  /** The offset into {@link #text()}, in UTF-16 units; places outside are moved to the nearest. */
  public int offset(Position position) {
    return content().offset(position);
  }

  /** What stands between two places. */
  String between(Position start, Position end) {
    return content().between(start, end);
  }

  /** The place of an offset into {@link #text()}. */
  public Position position(int offset) {
    return content().position(offset);
  }

  /** The stretch between two offsets into {@link #text()}. */
  public Span span(int from, int to) {
    return new Span(this, position(from), position(to));
  }

  @Override
  public String toString() {
    return path;
  }
}
