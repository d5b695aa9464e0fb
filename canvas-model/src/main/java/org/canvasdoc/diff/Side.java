package org.canvasdoc.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.check.PartCheck;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.Blob;
import org.canvasdoc.read.ProjectReader;

/**
 * One of two revisions that are set against each other. Of its canvases only those are read that a
 * comparison needs.
 */
public final class Side {
  private final ProjectReader reader;
  private final PartCheck canvases;

  /**
   * Takes a revision.
   *
   * @param reader opened on the folder as it is in this revision; nothing of a canvas is read yet
   * @param settings those of the build; both sides are to have the same date, or what only grew
   *     older would be a new finding
   */
  public Side(ProjectReader reader, Settings settings) {
    this.reader = reader;
    this.canvases = new PartCheck(reader, settings);
  }

  /**
   * Takes a revision beside another one. What was read of that one by now, and is the same in this
   * one, is not read again.
   */
  public Side(ProjectReader reader, Settings settings, Side other) {
    this.reader = reader;
    this.canvases = new PartCheck(reader, settings, other.canvases);
  }

  ProjectReader reader() {
    return reader;
  }

  PartCheck check() {
    return canvases;
  }

  Set<String> ids() {
    return canvases.ids();
  }

  /** Whether a canvas is there, and cannot be read. */
  public boolean isUnread(String id) {
    return ids().contains(id) && canvas(id).isEmpty();
  }

  /** A canvas, read where it was not yet; empty where there is none, or it cannot be read. */
  public Optional<Canvas> canvas(String id) {
    return canvases.canvas(id);
  }

  /** How many canvases were read, whether they differ or another one asked about them. */
  public int readSoFar() {
    return canvases.readSoFar();
  }

  /** All that was found in the canvases that were checked for the last comparison. */
  public List<Diagnostic> found() {
    return canvases.found();
  }

  /** Whether a canvas is read from the same as one of the other side, byte by byte. */
  boolean isSame(String id, Side other, String otherId) {
    ProjectReader.Task own = canvases.tasks().get(id);
    ProjectReader.Task second = other.canvases.tasks().get(otherId);
    try {
      return own != null && second != null && ProjectReader.isSame(own, second);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether all that every canvas is judged by is the same on both sides. */
  boolean judgesLike(Side other) {
    try {
      return reader.judgesLike(other.reader);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Whether one of these ids may stand in a canvas, which is not read for that. An id with an
   * escape in it does not look like one, so what has any may name all.
   */
  boolean mayName(String id, Set<String> others) {
    ProjectReader.Task task = Objects.requireNonNull(canvases.tasks().get(id));
    for (Blob file : reader.files(task)) {
      try {
        String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        if (text.indexOf('\\') >= 0 || others.stream().anyMatch(text::contains)) {
          return true;
        }
      } catch (IOException unreadable) {
        return true;
      }
    }
    return false;
  }
}
