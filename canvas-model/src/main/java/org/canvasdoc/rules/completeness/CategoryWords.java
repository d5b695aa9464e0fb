package org.canvasdoc.rules.completeness;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that give a category away, in several languages: enough to suggest it, never to set it. */
final class CategoryWords {
  /** A category, and the word that it was told by. */
  record Suggestion(String category, String word) {}

  private record Row(String category, List<String> words) {
    static Row of(String category, String words) {
      return new Row(category, List.of(words.split(",\\s*", -1)));
    }
  }

  /** Without accents, divided by commas; plurals in -s are found as well. */
  private static final List<Row> ROWS =
      List.of(
          Row.of(
              "personal-assistance",
              """
              hotline, helpline, call centre, call center, help desk, helpdesk, phone support, telephone support,
              customer service, customer support, live chat, sales assistant, counter advice, consultation,
              kundendienst, kundenservice, kundenberatung, service client, service apres vente,
              atencion al cliente, servicio al cliente, atendimento ao cliente, klantenservice"""),
          Row.of(
              "dedicated-personal-assistance",
              """
              account manager, account management, key account, private banker, personal banker,
              relationship manager, success manager, personal adviser, personal advisor, personal shopper,
              dedicated contact, kundenbetreuer, kundenbetreuerin, fester ansprechpartner, charge de compte,
              conseiller dedie, ejecutivo de cuenta, gestor personal, gerente de conta, accountmanager"""),
          Row.of(
              "self-service",
              """
              faq, help centre, help center, knowledge base, self checkout, self order, self service,
              vending machine, ticket machine, selbstbedienung, libre service, autoservicio, autoatendimento,
              zelfbediening"""),
          Row.of(
              "automated-services",
              """
              loyalty card, loyalty app, loyalty program, loyalty programme, bonus card, points card,
              recommendation engine, personal recommendation, personalised recommendation,
              personalized recommendation, push notification, chatbot, treuekarte, treueprogramm, kundenkarte,
              bonuskarte, carte de fidelite, programme de fidelite, tarjeta de fidelidad,
              programa de fidelizacion, cartao de fidelidade, cartao fidelidade, programa de fidelidade,
              klantenkaart"""),
          Row.of(
              "communities",
              """
              forum, community, communities, user group, facebook group, discord, fan club, meetup,
              kundenforum, stammtisch, communaute, comunidad, comunidade, foro"""),
          Row.of(
              "co-creation",
              """
              customer review, user review, user generated content, design contest, design competition,
              crowdsourcing, beta tester, co design, ideenwettbewerb, concours d idees, concurso de ideas,
              concurso de ideias"""));

  private CategoryWords() {}

  /** The one category that words give away; empty where there is none, or several. */
  static Optional<Suggestion> suggest(String text) {
    String words = " " + plain(text) + " ";
    Suggestion found = null;
    for (Row row : ROWS) {
      for (String word : row.words()) {
        if (words.contains(" " + word + " ") || words.contains(" " + word + "s ")) {
          if (found != null && !found.category().equals(row.category())) {
            return Optional.empty();
          }
          found = found == null ? new Suggestion(row.category(), word) : found;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** Letters and digits in lower case, without accents, divided by single spaces. */
  private static String plain(String text) {
    String split = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(split.length());
    split
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .map(point -> Character.isLetterOrDigit(point) ? point : ' ')
        .filter(point -> point != ' ' || !endsWithSpace(plain))
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean endsWithSpace(StringBuilder text) {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
  }
}
