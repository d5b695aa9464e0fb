package org.canvasdoc.plugin.git;

/** Says which revision the repository lacks, and what to do so that it has it. */
public final class UnknownRevision extends Exception {
  private static final long serialVersionUID = 1;

  public UnknownRevision(String message) {
    super(message);
  }
}
