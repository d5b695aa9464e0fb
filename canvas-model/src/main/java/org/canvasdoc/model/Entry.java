package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
    return values().get(Format.NAME).map(Located::value).orElse(id().value());
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
    return status().map(Located::value).orElse(Status.ESTABLISHED) == status;
  }

  /** Whether it is established, or its status is missing. */
  default boolean isEstablished() {
    return is(Status.ESTABLISHED);
  }

  /** Whether it is established or a pilot, and not excluded. */
  default boolean isActive() {
    return (is(Status.ESTABLISHED) || is(Status.PILOT))
        && priority().map(Located::value).orElse(Priority.PRIMARY) != Priority.EXCLUDED;
  }

  /** Makes the entry of a block. */
  static Entry of(Block block, Located<String> id, Values values) {
    BiFunction<Located<String>, Values, Entry> make =
        switch (block) {
          case CUSTOMER_SEGMENTS -> CustomerSegment::new;
          case VALUE_PROPOSITIONS -> ValueProposition::new;
          case CHANNELS -> Channel::new;
          case CUSTOMER_RELATIONSHIPS -> CustomerRelationship::new;
          case REVENUE_STREAMS -> RevenueStream::new;
          case KEY_RESOURCES -> KeyResource::new;
          case KEY_ACTIVITIES -> KeyActivity::new;
          case KEY_PARTNERSHIPS -> KeyPartnership::new;
          case COST_STRUCTURE -> CostItem::new;
        };
    return make.apply(id, values);
  }
}
