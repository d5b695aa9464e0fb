package org.canvasdoc.plugin.site.picture;

/**
 * How wide characters are, without asking a font: the widest of the usual sans-serif fonts, so that
 * what is laid out here has room wherever the picture is looked at. In ems.
 */
final class Glyphs {
  private static final double BOLD = 1.08;
  private static final double WIDE = 1;
  private static final double EMOJI = 1.4;

  /** Characters of ASCII, from narrow to wide, and how wide they are. */
  private static final String[] CLASSES = {
    " ijl.,:;'!",
    "I()[]-/\\ft`",
    "r\"{}",
    "ckJvxyzs",
    "aeL0123456789$?_+<>=^~|*#",
    "bdghnopquFTZ",
    "ABEKPSVXY",
    "CR&",
    "DHNUwGOQ",
    "MWm%",
    "@"
  };

  private static final double[] WIDTHS = {.28, .37, .42, .54, .585, .62, .67, .735, .79, .95, 1.02};

  private static final double[] ASCII = new double[128];

  static {
    for (int i = 0; i < CLASSES.length; i++) {
      for (int j = 0; j < CLASSES[i].length(); j++) {
        ASCII[CLASSES[i].charAt(j)] = WIDTHS[i];
      }
    }
  }

  private Glyphs() {}

  static double width(String text, double size, boolean bold) {
    double ems = 0;
    for (int i = 0; i < text.length(); ) {
      int end = next(text, i);
      ems += ems(text, i, end);
      i = end;
    }
    return ems * size * (bold ? BOLD : 1);
  }

  /** Where the character ends that begins here, with all that is drawn on or joined to it. */
  static int next(String text, int start) {
    int point = text.codePointAt(start);
    int i = start + Character.charCount(point);
    boolean flag = isFlag(point);
    while (i < text.length()) {
      int more = text.codePointAt(i);
      if (more == 0x200d && i + 1 < text.length()) { // joins what comes next
        i++;
        i += Character.charCount(text.codePointAt(i));
      } else if (isMark(more) || flag && isFlag(more)) {
        flag = false;
        i += Character.charCount(more);
      } else {
        break;
      }
    }
    return i;
  }

  /** What takes no room of its own. */
  static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> point >= 0x1f3fb && point <= 0x1f3ff; // a tone of skin
    };
  }

  private static boolean isFlag(int point) {
    return point >= 0x1f1e6 && point <= 0x1f1ff;
  }

  /** Joined emoji count one by one: not every font has them as one. */
  private static double ems(String text, int start, int end) {
    double ems = 0;
    for (int i = start; i < end; i = text.offsetByCodePoints(i, 1)) {
      int point = text.codePointAt(i);
      if (point == 0xfe0f) {
        ems = Math.max(ems, EMOJI); // what is before it is drawn as an emoji
      } else if (!isFlag(point) || i == start) {
        ems += ems(point);
      }
    }
    return ems;
  }

  private static double ems(int point) {
    if (point < 128) {
      return ASCII[point];
    }
    if (isMark(point)) {
      return 0;
    }
    if (point < 0x370) {
      return byCase(point, .64, .79);
    }
    if (point < 0x530) {
      boolean wide = "жмшщюыфѓЖМШЩЮФЫѠ".indexOf(point) >= 0;
      return wide ? byCase(point, .95, 1.06) : byCase(point, .66, .8);
    }
    if (point < 0x600) {
      return .75;
    }
    if (point < 0x780) {
      return arabic(point);
    }
    if (point < 0xe00) {
      return .85;
    }
    if (point < 0xf00) {
      return .7;
    }
    return beyond(point);
  }

  /** A letter within a word is narrower than at its end. */
  private static double arabic(int point) {
    if ("اأإآلرزدذوء".indexOf(point) >= 0) {
      return .45;
    }
    return "سشصض".indexOf(point) >= 0 ? .95 : "بتثپكکگيىفق".indexOf(point) >= 0 ? .75 : .6;
  }

  private static double beyond(int point) {
    if (point >= 0x1e00 && point < 0x2000) {
      return byCase(point, .64, .79);
    }
    if (point >= 0x2000 && point < 0x2100) {
      return switch (point) {
        case 0x2014, 0x2026, 0x2030, 0x2031 -> WIDE;
        case 0x2018, 0x2019, 0x201a -> .37;
        default -> .62;
      };
    }
    return point >= 0x1f000 || point >= 0x2600 && point < 0x27c0 ? EMOJI : 1.02;
  }

  private static double byCase(int point, double lower, double upper) {
    return Character.isUpperCase(point) ? upper : lower;
  }

  /** Whether lines may break between such characters, where no blank stands. */
  static boolean isLoose(int point) {
    return point >= 0x2e80 && point < 0xa4d0
        || point >= 0xac00 && point < 0xd7b0
        || point >= 0xf900 && point < 0xfb00
        || point >= 0xff00 && point < 0xff61
        || point >= 0x1f000
        || isUnspaced(point);
  }

  /** Scripts that set no blanks between words: Thai, Lao, Burmese, Khmer. */
  private static boolean isUnspaced(int point) {
    return point >= 0xe00 && point < 0xf00
        || point >= 0x1000 && point < 0x10a0
        || point >= 0x1780 && point < 0x1800;
  }

  /** Whether a line may not begin with it: it belongs to what stands before. */
  static boolean isClosing(int point) {
    return "、。，．・：；？！」』）］｝〉》】〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ％℃".indexOf(point) >= 0
        || point == 0xe30
        || point == 0xe32
        || point == 0xe33
        || point == 0xe45
        || point == 0xe46
        || point == 0xe2f;
  }

  /** Whether a line may not end with it: it belongs to what comes. */
  static boolean isOpening(int point) {
    return "「『（［｛〈《【〔".indexOf(point) >= 0 || point >= 0xe40 && point <= 0xe44;
  }

  /** Whether a text is written from right to left: by its first letter that says so. */
  static boolean isRightToLeft(String text, boolean otherwise) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      byte direction = Character.getDirectionality(text.codePointAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return otherwise;
  }
}
