package org.canvasdoc.format;

import java.util.List;

/** A value as it will be written: a text, or a mapping or list of items. */
sealed interface Value {
  /** How a text is written. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /**
   * A text.
   *
   * @param text what it says
   * @param lines how it was written: the lines after the first, and those of a block without their
   *     indentation
   */
  record Leaf(String text, Style style, List<String> lines) implements Value {
    /** A value that is not there. */
    static final Leaf NONE = new Leaf("", Style.PLAIN, List.of(""));

    /** A text of one plain line. */
    static Leaf plain(String text) {
      return new Leaf(text, Style.PLAIN, List.of(text));
    }

    /** Whether nothing at all was written. */
    boolean isNothing() {
      return style == Style.PLAIN && text.isEmpty();
    }
  }

  /**
   * A mapping, or a list.
   *
   * @param flow whether it was written in brackets
   */
  record Branch(boolean flow, boolean list, List<Item> items) implements Value {
    /** What a key of it says; null where there is no such key. */
    @org.jspecify.annotations.Nullable
    Value get(String key) {
      for (Item item : items) {
        if (key.equals(item.key())) {
          return item.value;
        }
      }
      return null;
    }
  }
}
