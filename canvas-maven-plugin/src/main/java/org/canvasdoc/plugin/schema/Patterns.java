package org.canvasdoc.plugin.schema;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.TimeSpan;

/**
 * What readers accept as text, as regular expressions of ECMA 262: what is refused here is refused
 * by them, and the other way round.
 */
final class Patterns {
  /** Anything that is not blank. */
  static final String WORDS = "\\S";

  /** A key of the team's own. */
  static final String OWN_KEY = "^x-";

  /** An id that is no key of the team's own. */
  static final String ID = "^(?!x-)(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$";

  private static final String DIGITS = "[0-9]+(\\.[0-9]+)?";
  private static final String PERCENT = "0*(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)\\s*%";
  private static final String FRACTION = "(0+(\\.[0-9]+)?|0*1\\.0+)";

  /** A number. */
  static final String NUMBER = "^" + DIGITS + "$";

  /** A share, with a period or without. */
  static final String RATE = "^\\s*(" + PERCENT + "|" + FRACTION + ")(" + perTime() + ")?\\s*$";

  /** A share of a period. */
  static final String RATE_PER_PERIOD =
      "^\\s*(" + PERCENT + "|" + FRACTION + ")" + perTime() + "\\s*$";

  /** What says the period in a text. */
  static final String HAS_PERIOD = "\\sper\\s";

  /** A day, a month or a year that is in the calendar. */
  static final String DATE =
      "^(?!0000)([0-9]{4}(-(0[1-9]|1[0-2]))?"
          + "|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
          + "|[0-9]{4}-(0[13-9]|1[0-2])-(29|30)"
          + "|[0-9]{4}-(0[13578]|1[02])-31"
          + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

  /** So many of a unit, or ISO 8601 without a time of day. */
  static final String DURATION = duration();

  /** A language tag of BCP 47. */
  static final String LANGUAGE =
      "^(?!und($|-))([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
          + "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
          + "(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[xX](-[A-Za-z0-9]{1,8})+)?$";

  /** An address of the web or of mail, or the path of a file beside the canvas. */
  static final String LINK = link();

  private Patterns() {}

  /** An amount, with a currency and a period or without. */
  static String money(List<String> currencies) {
    String currency = "(\\s+(" + String.join("|", currencies) + "))?";
    String per =
        Arrays.stream(Period.values()).map(Period::key).collect(Collectors.joining("|", "(", ")"));
    return "^\\s*" + DIGITS + currency + "(\\s+per\\s+" + per + ")?\\s*$";
  }

  /** The periods that a rate may have. */
  static List<Period> timesOfAll() {
    return Arrays.stream(Period.values())
        .filter(period -> period.isTime() && !period.isPerCustomer())
        .toList();
  }

  private static String perTime() {
    return timesOfAll().stream()
        .map(Period::key)
        .collect(Collectors.joining("|", "\\s+per\\s+(", ")"));
  }

  private static String duration() {
    String units =
        Arrays.stream(TimeSpan.Unit.values())
            .map(unit -> unit.key() + "?")
            .collect(Collectors.joining("|"));
    String iso = "P(?=[0-9])(D+Y)?(D+M)?(D+W)?(D+D)?".replace("D+", DIGITS.replace("(", "(?:"));
    return "^(\\s*" + DIGITS + "\\s+(" + units + ")\\s*|" + iso + ")$";
  }

  private static String link() {
    String sign = "(?:[^\\s<>\"{}\\\\^`\\[\\]%#]|%[0-9A-Fa-f]{2})";
    String web = "[hH][tT][tT][pP][sS]?://(?![/?])" + sign + "+(#" + sign + "*)?";
    String mail = "[mM][aA][iI][lL][tT][oO]:" + sign + "+(#" + sign + "*)?";
    String file = "(?!\\s*([wW][wW][wW]\\.|[/\\\\]|[A-Za-z0-9+.-]+:))[\\s\\S]*";
    return "^(\\s*(" + web + "|" + mail + ")\\s*|" + file + ")$";
  }
}
