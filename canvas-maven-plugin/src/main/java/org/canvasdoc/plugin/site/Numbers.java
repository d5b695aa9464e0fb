package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and amounts as the readers of a language do. By the tables of the bundles, not by
 * those of Java, which differ from one JDK to the next.
 */
final class Numbers {
  private final Words words;
  private final String point;
  private final String group;
  private final int least;
  private final Map<String, String> signs = new HashMap<>();

  Numbers(Words words) {
    this.words = words;
    this.point = words.get("number.point");
    this.group = words.get("number.group");
    this.least = Integer.parseInt(words.get("number.least"));
    String pairs = words.get("money.signs");
    int from = 0;
    while (from < pairs.length()) {
      int end = pairs.indexOf(' ', from);
      end = end < 0 ? pairs.length() : end;
      int equals = pairs.indexOf('=', from);
      signs.put(pairs.substring(from, equals), pairs.substring(equals + 1, end));
      from = end + 1;
    }
  }

  /** As it is, without groups: for what is small, like percents. */
  private String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return signed(stripped.scale() < 0 ? stripped.setScale(0) : stripped, false);
  }

  /** With a sign at every thousand; as many decimals as were written. */
  String grouped(BigDecimal value) {
    return signed(value.scale() < 0 ? value.setScale(0) : value, true);
  }

  private String signed(BigDecimal value, boolean groups) {
    String digits = digits(value.abs().toPlainString(), groups);
    return value.signum() < 0 ? words.get("number.minus") + digits : digits;
  }

  private String digits(String plain, boolean groups) {
    int dot = plain.indexOf('.');
    int whole = dot < 0 ? plain.length() : dot;
    StringBuilder digits = new StringBuilder(plain.substring(0, whole));
    if (groups && whole >= least) {
      for (int i = whole - 3; i > 0; i -= 3) {
        digits.insert(i, group);
      }
    }
    return dot < 0
        ? digits.toString()
        : digits.append(point).append(plain, dot + 1, plain.length()).toString();
  }

  String percent(BigDecimal fraction) {
    return words.get("number.percent", plain(fraction.movePointRight(2)));
  }

  /** One digit after the point would look torn off. */
  String money(BigDecimal amount, @Nullable String currency) {
    BigDecimal whole = amount.scale() == 1 ? amount.setScale(2) : amount;
    String number = grouped(whole.abs());
    String minus = amount.signum() < 0 ? words.get("number.minus") : "";
    if (currency == null) {
      return minus + number;
    }
    String sign = signs.get(currency);
    return minus
        + (sign == null
            ? words.get("money.code", currency, number)
            : words.get("money.sign", sign, number));
  }

  /** So many of something, whose words have a form for each plural of the language. */
  String counted(BigDecimal count, String key) {
    String forms = words.get(key);
    int from = 0;
    for (int form = form(words.language(), count); form > 0; form--) {
      from = forms.indexOf('|', from) + 1;
    }
    int end = forms.indexOf('|', from);
    return forms.substring(from, end < 0 ? forms.length() : end).replace("{0}", grouped(count));
  }

  /** How many forms {@link #counted} chooses from. */
  static int forms(String language) {
    return switch (language) {
      case "zh" -> 1;
      case "ar" -> 6;
      default -> 2;
    };
  }

  /** Which of them a count takes, as Unicode's plural rules say it. */
  static int form(String language, BigDecimal count) {
    BigDecimal value = count.abs().stripTrailingZeros();
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    return switch (language) {
      case "zh" -> 0;
      case "ar" -> arabic(value);
      case "fr", "pt" -> value.compareTo(BigDecimal.valueOf(2)) < 0 ? 0 : 1;
      default -> one ? 0 : 1;
    };
  }

  /** Zero, one, two, few, many, other. */
  private static int arabic(BigDecimal value) {
    if (value.scale() > 0) {
      return 5;
    }
    int last = value.toBigInteger().mod(java.math.BigInteger.valueOf(100)).intValue();
    if (value.compareTo(BigDecimal.valueOf(2)) <= 0) {
      return value.intValue();
    }
    return last >= 3 && last <= 10 ? 3 : last >= 11 ? 4 : 5;
  }
}
