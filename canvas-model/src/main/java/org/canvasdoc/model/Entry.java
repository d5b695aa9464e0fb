package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** An entry of one of the nine blocks. */
public sealed interface Entry
    permits CustomerSegment,
        ValueProposition,
        Channel,
        CustomerRelationship,
        RevenueStream,
        KeyResource,
        KeyActivity,
        KeyPartnership,
        CostItem {

  /** The id as it was written, unique in its block. */
  Located<String> id();

  Block block();

  /** Everything that was said of it. */
  Values values();

  /** Its name; its id where it has none. */
  default String name() {
    Located<String> name = values().get(Format.NAME).orElse(id());
    return name.value();
  }

  default Optional<Located<String>> description() {
    return values().get(Format.DESCRIPTION);
  }

  default Optional<Located<Status>> status() {
    return values().get(Format.STATUS);
  }

  default Optional<Located<PartialDate>> since() {
    return values().get(Format.SINCE);
  }

  default Optional<Located<String>> owner() {
    return values().get(Format.OWNER);
  }

  default Optional<Located<Priority>> priority() {
    return values().get(Format.PRIORITY);
  }

  default List<Evidence> evidence() {
    return values().list(Format.EVIDENCE);
  }

  default List<Metric> metrics() {
    return values().list(Format.METRICS);
  }

  default List<Allowance> allowances() {
    return values().list(Format.ALLOW);
  }

  /** Whether it has this status; a missing one counts as established. */
  default boolean is(Status status) {
    Optional<Located<Status>> said = status();
    return (said.isPresent() ? said.get().value() : Status.ESTABLISHED) == status;
  }

  /** Whether it is established, or its status is missing. */
  default boolean isEstablished() {
    return is(Status.ESTABLISHED);
  }

  /** Whether it is established or a pilot, and not excluded. */
  default boolean isActive() {
    return (is(Status.ESTABLISHED) || is(Status.PILOT)) && !isExcluded();
  }

  /** Whether the model leaves it out on purpose. */
  default boolean isExcluded() {
    Optional<Located<Priority>> said = priority();
    return said.isPresent() && said.get().value() == Priority.EXCLUDED;
  }

  /** Makes the entry of a block. */
  static Entry of(Block block, Located<String> id, Values values) {
    return switch (block) {
      case CUSTOMER_SEGMENTS -> new CustomerSegment(id, values);
      case VALUE_PROPOSITIONS -> new ValueProposition(id, values);
      case CHANNELS -> new Channel(id, values);
      case CUSTOMER_RELATIONSHIPS -> new CustomerRelationship(id, values);
      case REVENUE_STREAMS -> new RevenueStream(id, values);
      case KEY_RESOURCES -> new KeyResource(id, values);
      case KEY_ACTIVITIES -> new KeyActivity(id, values);
      case KEY_PARTNERSHIPS -> new KeyPartnership(id, values);
      case COST_STRUCTURE -> new CostItem(id, values);
    };
  }
}
