package org.canvasdoc.read;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file as far as a reader needs it, wherever it is kept. */
public interface Blob {
  /** How many bytes it has. */
  long size() throws IOException;

  /** All of them. */
  byte[] bytes() throws IOException;

  /**
   * What names its bytes, as git does: equal for equal bytes, in every revision and in the work
   * tree.
   */
  String id() throws IOException;

  /** Whether another one has the same bytes. */
  default boolean isSame(Blob other) throws IOException {
    return id().equals(other.id());
  }

  /** Where it lies on disk; null where it does not. */
  @Nullable Path path();
}
