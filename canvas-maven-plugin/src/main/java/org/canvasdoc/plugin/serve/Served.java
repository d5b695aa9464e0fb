package org.canvasdoc.plugin.serve;

import java.util.zip.CRC32;

/**
 * A file as a browser gets it.
 *
 * @param tag differs where another look at it would show something else
 * @param problem why it is not the newest; empty where it is
 */
record Served(int status, byte[] bytes, String tag, String problem) {
  static Served of(int status, byte[] bytes, int look, String problem) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    String tag = status + "-" + Long.toHexString(sum.getValue()) + "-" + look;
    return new Served(status, bytes, tag, problem);
  }
}
