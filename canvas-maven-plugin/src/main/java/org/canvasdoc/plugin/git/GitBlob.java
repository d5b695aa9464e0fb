package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.Path;
import org.canvasdoc.read.Blob;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** A file as it was committed; threads may share it. */
record GitBlob(Repository repository, ObjectId object) implements Blob {
  @Override
  public long size() throws IOException {
    return repository.open(object, Constants.OBJ_BLOB).getSize();
  }

  @Override
  public byte[] bytes() throws IOException {
    return repository.open(object, Constants.OBJ_BLOB).getBytes();
  }

  @Override
  public String id() {
    return object.name();
  }

  @Override
  public @Nullable Path path() {
    return null;
  }
}
