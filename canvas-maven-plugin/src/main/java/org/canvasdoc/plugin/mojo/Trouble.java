package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Says of files that cannot be read or written what is wrong, where, and what to do about it. */
final class Trouble {
  private final Path here;
  private final IOException error;

  private Trouble(Path here, IOException error) {
    this.here = here;
    this.error = error;
  }

  /**
   * What ends a goal.
   *
   * @param sentence what cannot be done: {@code the site cannot be written to target/canvas-site}
   * @param here the folder that paths are told from
   * @param otherwise what else one may do, like {@code name another folder}; may be empty
   */
  static MojoExecutionException of(
      String sentence, IOException error, Path here, String otherwise) {
    Trouble trouble = new Trouble(here, error);
    String advice = trouble.advice();
    boolean both = !advice.isEmpty() && !otherwise.isEmpty();
    String todo = advice + (both ? ", or " : "") + otherwise;
    String said =
        sentence
            + ": "
            + trouble.reason()
            + (todo.isEmpty() ? "" : ". " + todo.substring(0, 1).toUpperCase(Locale.ROOT))
            + (todo.isEmpty() ? "" : todo.substring(1));
    // as a cause, its message would be put behind this one, with the name of the file again
    MojoExecutionException told = new MojoExecutionException(ChangeMojo.safe(said));
    told.addSuppressed(error);
    return told;
  }

  private String reason() {
    String place = place();
    if (error instanceof AccessDeniedException) {
      return "the rights to " + place + " are lacking";
    }
    if (error instanceof NoSuchFileException) {
      return place + " is not there";
    }
    if (isInTheWay()) {
      return place + " is a file, and a folder has to be there";
    }
    if (error instanceof DirectoryNotEmptyException) {
      return place + " is a folder with something in it, and a file has to be there";
    }
    if (error instanceof CharacterCodingException) {
      return "it is not written in UTF-8";
    }
    if (isFull()) {
      return "there is no room left on the disk";
    }
    if (isReadOnly()) {
      return place.isEmpty() ? "the disk may only be read" : place + " may only be read";
    }
    String words = words();
    return place.isEmpty() ? words : place + ": " + words;
  }

  private String advice() {
    if (error instanceof AccessDeniedException) {
      return "grant them";
    }
    if (isReadOnly()) {
      return "make it writable";
    }
    if (isFull()) {
      return "make room";
    }
    if (isInTheWay() || error instanceof DirectoryNotEmptyException) {
      return "remove it";
    }
    return error instanceof CharacterCodingException ? "save it as UTF-8" : "";
  }

  private boolean isInTheWay() {
    return error instanceof FileAlreadyExistsException
        || error instanceof NotDirectoryException
        || words().contains("Not a directory");
  }

  private boolean isFull() {
    return words().contains("No space left") || words().contains("quota");
  }

  private boolean isReadOnly() {
    return words().contains("Read-only file system");
  }

  /** What the system says, without the paths that Java puts before it. */
  private String words() {
    String said =
        error instanceof FileSystemException system ? system.getReason() : error.getMessage();
    return said == null || said.isBlank() ? "the system does not say why" : said.strip();
  }

  /** The file that it is about; the folder that is there where the file is not. */
  private String place() {
    Path file = file();
    if (file == null) {
      return "";
    }
    Path there = file;
    boolean missing = error instanceof NoSuchFileException;
    while (!missing && there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    String noun = Files.isDirectory(there) ? "the folder " : "";
    return noun + "`" + Folders.shown(there, here) + "`";
  }

  private @Nullable Path file() {
    try {
      String named = error instanceof FileSystemException system ? system.getFile() : null;
      return named == null ? null : Path.of(named).toAbsolutePath().normalize();
    } catch (InvalidPathException none) {
      return null;
    }
  }
}
