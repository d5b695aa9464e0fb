package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.Path;
import org.canvasdoc.read.Blob;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** A file as it was committed; threads may share it. */
record GitBlob(Readers readers, ObjectId object) implements Blob {
  @Override
  public long size() throws IOException {
    return readers.size(object);
  }

  @Override
  public byte[] bytes() throws IOException {
    return readers.bytes(object);
  }

  @Override
  public String id() {
    return object.name();
  }

  @Override
  public boolean isSame(Blob other) throws IOException {
    return other instanceof GitBlob blob ? object.equals(blob.object) : Blob.super.isSame(other);
  }

  @Override
  public @Nullable Path path() {
    return null;
  }
}
