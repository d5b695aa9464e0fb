package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.canvasdoc.read.FolderFiles;
import org.jspecify.annotations.Nullable;

/**
 * Sums up everything that a run is made from, before any of it is understood: the program with its
 * rules, what the user said, and every file of the folder. Runs with the same sum have the same
 * results.
 */
final class Inputs {
  private final MessageDigest digest = sha256();

  /** Takes something that the user, the machine or the repository said. */
  Inputs said(@Nullable Object... what) {
    for (@Nullable Object each : what) {
      digest.update(String.valueOf(each).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return this;
  }

  /** Takes the jars that a class loader has, by size and time: ours, and those of own rules. */
  Inputs program(ClassLoader loader) throws IOException {
    if (loader instanceof URLClassLoader jars) {
      for (URL each : jars.getURLs()) {
        jar(each);
      }
    } else {
      for (String each : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
        looks(Path.of(each));
      }
    }
    return this;
  }

  private void jar(URL address) throws IOException {
    try {
      looks(Path.of(new URI(address.toString())));
    } catch (URISyntaxException | IllegalArgumentException noFile) {
      said(address);
    }
  }

  /**
   * Takes the files of a folder: texts by what they say, those aside that nobody reads.
   *
   * @param most the most bytes of a text that is read
   */
  Inputs folder(Path root, long most) throws IOException {
    FolderFiles files = FolderFiles.of(root);
    said(files.odd(), files.unreadable());
    for (Map.Entry<String, Path> file : files.plain().entrySet()) {
      if (FolderFiles.isText(file.getKey()) && Files.size(file.getValue()) <= most) {
        byte[] bytes = Files.readAllBytes(file.getValue());
        said(file.getKey(), bytes.length);
        digest.update(bytes);
      } else {
        looks(file.getValue());
      }
    }
    return this;
  }

  /** Takes a file, or all files of a folder, by what they hold. */
  Inputs bytes(@Nullable Path path) throws IOException {
    if (path == null || !Files.exists(path)) {
      return said(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        said(file, bytes.length);
        digest.update(bytes);
      }
    }
    return this;
  }

  /** Takes a file by its size and the time of its last change, and so all files of a folder. */
  private void looks(Path path) throws IOException {
    if (!Files.exists(path)) {
      said(path);
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            said(file, attributes.size(), attributes.lastModifiedTime().toMillis());
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The sum. */
  String sum() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException error) {
      throw new IllegalStateException("every Java platform has SHA-256", error);
    }
  }
}
