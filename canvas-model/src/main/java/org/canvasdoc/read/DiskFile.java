package org.canvasdoc.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on disk. */
record DiskFile(Path path) implements Blob {
  @Override
  public long size() throws IOException {
    return Files.size(path);
  }

  @Override
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(path);
  }

  @Override
  public String id() throws IOException {
    byte[] bytes = bytes();
    MessageDigest digest = sha1();
    digest.update(("blob " + bytes.length + "\u0000").getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  /** Two files on disk are compared as they are, which is quicker than naming both. */
  @Override
  public boolean isSame(Blob other) throws IOException {
    return other instanceof DiskFile file
        ? Files.mismatch(path, file.path) < 0
        : id().equals(other.id());
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException error) {
      throw new IllegalStateException("every Java platform has SHA-1", error);
    }
  }
}
