package org.canvasdoc.plugin.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a text with the words marked that only one of them has. White space is no change,
 * so it is marked between two changed words only.
 *
 * @param before the old text in runs, those that are gone marked
 * @param after the new text in runs, those that are new marked
 */
public record ChangedWords(List<Run> before, List<Run> after) {
  /** Nothing is said of either. */
  public static final ChangedWords NONE = new ChangedWords(List.of(), List.of());

  /** Above this many words, a text is marked as a whole: nobody compares so many by eye. */
  private static final int MOST_WORDS = 3000;

  /** Where less of both than this is the same, marking words would only make speckles. */
  private static final double ALIKE = 0.25;

  /** A stretch of a text. */
  public record Run(String text, boolean changed) {}

  /** Compares two texts word by word. */
  public static ChangedWords between(String before, String after) {
    List<String> old = words(before);
    List<String> own = words(after);
    if (old.size() > MOST_WORDS || own.size() > MOST_WORDS) {
      return whole(before, after);
    }
    boolean[] gone = new boolean[old.size()];
    boolean[] fresh = new boolean[own.size()];
    for (AbstractDelta<String> delta : DiffUtils.diff(old, own).getDeltas()) {
      mark(gone, delta.getSource().getPosition(), delta.getSource().size());
      mark(fresh, delta.getTarget().getPosition(), delta.getTarget().size());
    }
    return alike(old, gone) + alike(own, fresh) < ALIKE
        ? whole(before, after)
        : new ChangedWords(runs(old, gone), runs(own, fresh));
  }

  private static ChangedWords whole(String before, String after) {
    return new ChangedWords(run(before), run(after));
  }

  private static List<Run> run(String text) {
    return text.isEmpty() ? List.of() : List.of(new Run(text, true));
  }

  private static void mark(boolean[] words, int from, int count) {
    for (int i = from; i < from + count; i++) {
      words[i] = true;
    }
  }

  /** How much of a text is unchanged, in words that say something. */
  private static double alike(List<String> words, boolean[] changed) {
    int all = 0;
    int same = 0;
    for (int i = 0; i < words.size(); i++) {
      if (Character.isLetterOrDigit(words.get(i).codePointAt(0))) {
        all++;
        same += changed[i] ? 0 : 1;
      }
    }
    return all == 0 ? 0 : (double) same / all;
  }

  private static List<Run> runs(List<String> words, boolean[] changed) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).isBlank()) {
        changed[i] = changed[i - 1] && changed[i + 1];
      }
    }
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || changed[i] != changed[from]) {
        runs.add(new Run(String.join("", words.subList(from, i)), changed[from]));
        from = i;
      }
    }
    return runs;
  }

  /** Words, single signs, and what is between them; scripts without spaces go by the character. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    int last = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int kind = kind(point);
      if (i > from && (kind != last || kind == 0)) {
        words.add(text.substring(from, i));
        from = i;
      }
      last = kind;
      i += Character.charCount(point);
    }
    if (from < text.length()) {
      words.add(text.substring(from));
    }
    return words;
  }

  /** 1 for the letters of a word, 2 for white space, 0 for what stands alone. */
  private static int kind(int point) {
    if (Character.isWhitespace(point)) {
      return 2;
    }
    int type = Character.getType(point);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    return mark || Character.isLetterOrDigit(point) && !Character.isIdeographic(point) ? 1 : 0;
  }
}
