package org.canvasdoc.plugin.site;

import java.io.IOException;

/** Where the files of a site go, all or some of them. */
interface Shelf {
  /** Whether a file is taken; one that is not need not be made. */
  boolean wants(String path);

  void put(String path, byte[] bytes) throws IOException;

  /** One that takes all, for a folder. */
  static Shelf of(SiteWriter writer) {
    return new Shelf() {
      @Override
      public boolean wants(String path) {
        return true;
      }

      @Override
      public void put(String path, byte[] bytes) throws IOException {
        writer.write(path, bytes);
      }
    };
  }
}
