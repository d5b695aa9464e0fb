package org.canvasdoc.plugin.report;

/** Where rules are explained, for reports that can lead there. */
public interface RulePlaces {
  /** Nobody said that there is a site. */
  RulePlaces NONE = new RulePlaces() { // a lambda would take time to make, in every run
        @Override
        public String of(String rule) {
          return "";
        }
      };

  /** The address of a rule's page; empty where it has none. */
  String of(String rule);

  /** The same for a field that takes an address only: a name where there is no page. */
  default String uri(String rule) {
    String page = of(rule);
    return page.isEmpty() ? "urn:canvasdoc:rule:" + Plain.uri(rule) : page;
  }
}
