package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Reads files of a repository for many threads. One of its readers remembers what the next version
 * of a file is packed upon, and serves one thread at a time: those that are idle wait here.
 */
final class Readers implements AutoCloseable {
  private final Repository repository;
  private final Queue<ObjectReader> idle = new ConcurrentLinkedQueue<>();

  Readers(Repository repository) {
    this.repository = repository;
  }

  long size(ObjectId object) throws IOException {
    ObjectReader reader = take();
    try {
      return reader.getObjectSize(object, Constants.OBJ_BLOB);
    } finally {
      idle.add(reader);
    }
  }

  byte[] bytes(ObjectId object) throws IOException {
    ObjectReader reader = take();
    try {
      return reader.open(object, Constants.OBJ_BLOB).getBytes();
    } finally {
      idle.add(reader);
    }
  }

  private ObjectReader take() {
    ObjectReader reader = idle.poll();
    return reader == null ? repository.newObjectReader() : reader;
  }

  @Override
  public void close() {
    for (ObjectReader each = idle.poll(); each != null; each = idle.poll()) {
      each.close();
    }
  }
}
