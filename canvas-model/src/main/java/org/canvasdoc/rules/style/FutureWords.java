package org.canvasdoc.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.rules.style.Scan.Range;

/**
 * Words that say that something is not there yet, in a few languages. A word that often stands in a
 * sentence about something else counts only where its place gives it away: in brackets, before a
 * colon, behind a dash.
 */
final class FutureWords {
  /** These say it wherever they stand; where a {@code >} stands, the words that say it begin. */
  private static final List<String> SURE =
      List.of(
          "is >planned",
          "are >planned",
          "coming soon",
          "comes >later",
          "come >later",
          "follows >later",
          "ist >geplant",
          "sind >geplant",
          "in planung",
          "kommt >später",
          "folgt >später",
          "est >prévu",
          "est >prévue",
          "sont >prévus",
          "sont >prévues",
          "está >planificado",
          "está >planificada",
          "está >previsto",
          "está >prevista",
          "próximamente",
          "está >planejado",
          "está >planejada",
          "está >planeado",
          "está >planeada");

  /** These say it in a name, and at the beginning of a sentence. */
  private static final List<String> LIKELY =
      List.of(
          "planned",
          "geplant",
          "prévu",
          "prévue",
          "planificado",
          "planificada",
          "planejado",
          "planejada",
          "planeado",
          "planeada",
          "gepland");

  /** These say it only where they stand apart. */
  private static final List<String> APART =
      List.of(
          "later",
          "future",
          "soon",
          "später",
          "künftig",
          "zukünftig",
          "demnächst",
          "plus tard",
          "à venir",
          "bientôt",
          "más adelante",
          "más tarde",
          "previsto",
          "prevista",
          "mais tarde",
          "em breve",
          "futuro",
          "futura");

  private static final List<String> PHASES = List.of("phase ", "fase ");
  private static final List<String> NUMBERS =
      List.of("2", "3", "4", "5", "ii", "iii", "two", "three");

  /** What comes in phases by its nature. */
  private static final List<String> TRIALS =
      List.of(" trial", " clinical", " stud", " klinisch", " essai", " ensayo", " ensaio");

  private FutureWords() {}

  /** The first such words of a name. */
  static Optional<Range> inName(String name) {
    return first(new Scan(name), true);
  }

  /** The first such words of a text. */
  static Optional<Range> inText(String text) {
    return first(new Scan(text), false);
  }

  private static Optional<Range> first(Scan scan, boolean name) {
    List<Range> found = new ArrayList<>();
    for (String words : SURE) {
      addSure(scan, words, found);
    }
    for (String phase : PHASES) {
      for (String number : NUMBERS) {
        addPhase(scan, phase + number, found);
      }
    }
    for (String word : LIKELY) {
      for (int at = scan.find(word, 0); at >= 0; at = scan.find(word, at + 1)) {
        int end = at + word.length();
        boolean said =
            name ? !isOtherwise(scan, at, end) : startsSentence(scan, at) || isDated(scan, end);
        add(scan, at, end, said, found);
      }
    }
    for (String word : APART) {
      for (int at = scan.find(word, 0); at >= 0; at = scan.find(word, at + 1)) {
        int end = at + word.length();
        boolean last = scan.after(end) == '\n' && "-–—,:;/".indexOf(scan.before(at)) >= 0;
        add(scan, at, end, name && last, found);
      }
    }
    Range first = null;
    for (Range each : found) {
      first = first == null || each.from() < first.from() ? each : first;
    }
    return Optional.ofNullable(first);
  }

  private static void add(Scan scan, int at, int end, boolean said, List<Range> found) {
    if (said || standsApart(scan, at, end)) {
      found.add(new Range(at, end));
    }
  }

  private static void addSure(Scan scan, String words, List<Range> found) {
    int mark = words.indexOf('>');
    String plain = words.replace(">", "");
    int at = scan.find(plain, 0);
    if (at >= 0) {
      found.add(new Range(at + Math.max(0, mark), at + plain.length()));
    }
  }

  private static void addPhase(Scan scan, String phase, List<Range> found) {
    int at = scan.find(phase, 0);
    int end = at + phase.length();
    if (at >= 0 && TRIALS.stream().noneMatch(each -> scan.hasAt(end, each))) {
      found.add(new Range(at, end));
    }
  }

  /** As in "planned for 2027", "planned for next year". */
  private static boolean isDated(Scan scan, int end) {
    return scan.hasAt(end, " for 20") || scan.hasAt(end, " for next");
  }

  /** As in "well planned", "as planned", "planned economy". */
  private static boolean isOtherwise(Scan scan, int at, int end) {
    return scan.follows(at, "well")
        || scan.follows(at, "as")
        || scan.follows(at, "wie")
        || scan.follows(at, "comme")
        || scan.hasAt(end, " economy")
        || scan.hasAt(end, " obsolescence")
        || scan.hasAt(end, " maintenance")
        || scan.hasAt(end, " giving");
  }

  private static boolean startsSentence(Scan scan, int at) {
    char before = scan.before(at);
    return (before == '\n' || before == '.' || before == '*' || before == '_')
        && Character.isUpperCase(scan.text().charAt(at));
  }

  /** In brackets, or at the beginning and before a colon, a dash or a comma. */
  private static boolean standsApart(Scan scan, int at, int end) {
    char before = scan.before(at);
    char after = scan.after(end);
    boolean inBrackets =
        (before == '(' || before == '[') && (after == ')' || after == ']' || after == ',');
    boolean heads = before == '\n' && ":-–—,".indexOf(after) >= 0;
    boolean alone = before == '\n' && after == '\n';
    return inBrackets || heads || alone;
  }
}
