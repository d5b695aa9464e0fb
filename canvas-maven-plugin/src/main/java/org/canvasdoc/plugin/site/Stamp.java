package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.source.SourceFile;

/**
 * Sums up everything that a site is made from: the texts, what was found in them, the files beside
 * them, what the user said of the site, and the program itself. A site with the same stamp is the
 * same site.
 */
final class Stamp {
  private final MessageDigest digest;

  private Stamp(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(CanvasProject project, SiteSettings settings) throws IOException {
    Stamp stamp = new Stamp(sha256());
    stamp.program();
    stamp.add(settings.toString());
    for (SourceFile source : project.sources()) {
      stamp.add(source.path());
      stamp.add(source.text());
    }
    for (Diagnostic each : project.diagnostics()) {
      stamp.add(each.fingerprint() + each.severity() + each.finding().span() + each.allowed());
    }
    for (Map.Entry<String, Path> document : project.documents().entrySet()) {
      stamp.file(document.getKey(), document.getValue());
    }
    return HexFormat.of().formatHex(stamp.digest.digest());
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /**
   * A file by its size and the time of its last change: reading it would cost more than writing.
   */
  private void file(String name, Path file) throws IOException {
    add(name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
  }

  private void program() throws IOException {
    CodeSource source = Stamp.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return;
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      file(jar.toString(), jar);
    } catch (URISyntaxException | IllegalArgumentException noFile) {
      add(source.getLocation().toString());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException error) {
      throw new IllegalStateException("every Java platform has SHA-256", error);
    }
  }
}
