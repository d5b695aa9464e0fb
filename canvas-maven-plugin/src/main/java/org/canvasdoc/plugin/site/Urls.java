package org.canvasdoc.plugin.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/**
 * Where pages are, as paths from the top of the site, and the way from one to another. Every path
 * is made of safe names only, whatever a document calls things.
 */
final class Urls {
  static final String INDEX = "index.html";

  static final String GLOSSARY = "glossary.html";
  static final String SEARCH = "search.html";
  static final String SEARCH_INDEX = "search-index.js";
  static final String TACTICS = "tactics.html";
  static final String RULES = "rules/" + INDEX;
  static final String FIELDS = "fields/" + INDEX;

  /** Where the moments of a canvas are, in its folder. */
  private static final String MOMENTS = "history/";

  private static final int LONGEST_NAME = 64;

  /** Names that Windows keeps for devices, with or without a suffix. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private Urls() {}

  static String canvas(String canvas) {
    return folder(canvas) + INDEX;
  }

  static String findings(String canvas) {
    return folder(canvas) + "findings.html";
  }

  static String hypotheses(String canvas) {
    return folder(canvas) + "hypotheses.html";
  }

  /** What changed in a canvas. */
  static String changes(String canvas) {
    return folder(canvas) + "changes.html";
  }

  /** What to find out next. */
  static String next(String canvas) {
    return folder(canvas) + "next.html";
  }

  static String history(String canvas) {
    return folder(canvas) + "history.html";
  }

  /** A canvas as it was after one change. */
  static String moment(String canvas, String name) {
    return folder(canvas) + MOMENTS + safe(name) + ".html";
  }

  /** The moments of a canvas, for the script that goes from one to another. */
  static String moments(String canvas) {
    return folder(canvas) + MOMENTS + "moments.js";
  }

  static String owners(String canvas) {
    return folder(canvas) + "owners.html";
  }

  /** A variant beside the canvas that it is a variant of. */
  static String compare(String canvas) {
    return folder(canvas) + "compare.html";
  }

  /** A file of a canvas that is no page. */
  static String file(String canvas, String name) {
    return folder(canvas) + name;
  }

  static String block(String canvas, String block) {
    return folder(canvas) + block + ".html";
  }

  static String entry(String canvas, String block, String entry) {
    return folder(canvas) + block + "/" + safe(entry) + ".html";
  }

  static String rule(String id) {
    return "rules/" + beside(id);
  }

  static String category(String id) {
    return "categories/" + beside(id);
  }

  /** The page of some fields: of a block, of the head. */
  static String fields(String key) {
    return "fields/" + key + ".html";
  }

  /** A page in a folder that has a first page of its own. */
  private static String beside(String id) {
    return (id.equals("index") ? "_index" : safe(id)) + ".html";
  }

  static String folder(String canvas) {
    StringBuilder path = new StringBuilder();
    for (String part : canvas.split("/", -1)) {
      path.append(safe(part)).append('/');
    }
    return path.toString();
  }

  /**
   * A name that is safe on every file system and in every link: a slug as it is, all else as its
   * harmless characters and a number that tells it apart. It begins with an underscore, which no
   * slug does, so the two never meet.
   */
  static String safe(String name) {
    if (isSlug(name) && !DEVICES.contains(name)) {
      return name;
    }
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < name.length() && safe.length() < LONGEST_NAME / 2; i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (isPlain(c)) {
        safe.append(c);
      } else if (safe.length() > 0 && safe.charAt(safe.length() - 1) != '-') {
        safe.append('-');
      }
    }
    return "_" + safe + "-" + fingerprint(name);
  }

  private static String fingerprint(String name) {
    long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return HexFormat.of().toHexDigits(hash);
  }

  private static boolean isSlug(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return false;
    }
    boolean hyphen = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-' ? hyphen : !isPlain(c)) {
        return false;
      }
      hyphen = c == '-';
    }
    return !hyphen;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The way from a page to the top of the site. */
  static String root(String page) {
    return up(page, 0).toString();
  }

  /** The way from one page to another, or to a part of it. */
  static String relative(String from, String to) {
    int same = 0;
    int shorter = Math.min(from.length(), to.length());
    for (int i = 0; i < shorter && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        same = i + 1;
      }
    }
    return up(from, same).append(to, same, to.length()).toString();
  }

  private static StringBuilder up(String page, int from) {
    StringBuilder way = new StringBuilder();
    for (int slash = page.indexOf('/', from); slash >= 0; slash = page.indexOf('/', slash + 1)) {
      way.append("../");
    }
    return way;
  }
}
