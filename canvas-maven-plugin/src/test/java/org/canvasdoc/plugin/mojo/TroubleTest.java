package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever cannot write learns what, where and what to do; no class of Java is named. */
class TroubleTest {
  @TempDir private Path folder;

  private String said(IOException error) {
    MojoExecutionException told = Trouble.of("it cannot be written", error, folder, "name another");
    assertNull(told.getCause(), "Maven would put its message behind this one");
    assertSame(error, told.getSuppressed()[0]);
    return told.getMessage();
  }

  @Test
  void whatIsWrongWhereAndWhatToDo() throws IOException {
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(folder.resolve("site"), "text");
    String file = folder.resolve("target/a/b.md").toString();
    String site = folder.resolve("site").toString();
    assertEquals(
        "it cannot be written: the rights to the folder `target` are lacking. Grant them, or name"
            + " another",
        said(new AccessDeniedException(file)));
    assertEquals(
        "it cannot be written: the rights to `site` are lacking. Grant them, or name another",
        said(new AccessDeniedException(site)));
    assertEquals(
        "it cannot be written: `site` is a file, and a folder has to be there. Remove it, or name"
            + " another",
        said(new FileAlreadyExistsException(site)));
    assertEquals(
        "it cannot be written: `site` is a file, and a folder has to be there. Remove it, or name"
            + " another",
        said(new FileSystemException(site + "/x", null, "Not a directory")));
    assertEquals(
        "it cannot be written: the folder `target` may only be read. Make it writable, or name"
            + " another",
        said(new FileSystemException(file, null, "Read-only file system")));
    String full =
        "it cannot be written: there is no room left on the disk. Make room, or name another";
    assertEquals(full, said(new FileSystemException(file, null, "No space left on device")));
    assertEquals(full, said(new IOException("No space left on device")));
    assertEquals(full, said(new IOException("Disk quota exceeded")));
    assertEquals(
        "it cannot be written: `target/a/b.md` is not there. Name another",
        said(new NoSuchFileException(file)));
    assertEquals(
        "it cannot be written: it is not written in UTF-8. Save it as UTF-8, or name another",
        said(new MalformedInputException(1)));
    assertEquals(
        "it cannot be written: the folder `target`: Stale file handle. Name another",
        said(new FileSystemException(file, null, "Stale file handle")));
    assertEquals(
        "it cannot be written: the system does not say why. Name another", said(new IOException()));
  }

  @Test
  void aNameCannotSpeakForTheService() {
    for (String name : List.of("a\u001b[31mb", "##vso[task.complete]", "a\u202eb")) {
      String said = said(new AccessDeniedException(folder.resolve(name).toString()));
      assertEquals(ChangeMojo.safe(said), said);
    }
  }
}
