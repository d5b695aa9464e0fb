package org.canvasdoc.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Passage;
import org.canvasdoc.source.Span;

/** What findings are about, for machines and in the words of a sentence. */
public final class Subjects {
  private Subjects() {}

  public static Subject of(Canvas canvas, Entry entry) {
    return Subject.canvas(canvas.id()).block(entry.block().key()).entry(entry.id().value());
  }

  /** The field that a passage stands in. */
  public static Subject of(Canvas canvas, Passage passage) {
    Subject subject = Subject.canvas(canvas.id());
    if (passage.from() != null) {
      subject = of(canvas, passage.from());
    } else if (passage.hypothesis() != null) {
      subject = subject.block(Format.HYPOTHESES).entry(passage.hypothesis().id().value());
    }
    return subject.field(passage.field());
  }

  /** A finding about an entry. */
  public static Finding finding(
      String rule, Canvas canvas, Entry entry, Span span, String message) {
    return Finding.of(rule, of(canvas, entry), span, message);
  }

  /** An entry in a sentence: {@code segment `families`}. */
  public static String named(Entry entry) {
    return noun(entry.block()) + " `" + entry.id().value() + "`";
  }

  /** What an entry of a block is called among people who have the canvas before them. */
  public static String noun(Block block) {
    return switch (block) {
      case CUSTOMER_SEGMENTS -> "segment";
      case CUSTOMER_RELATIONSHIPS -> "relationship";
      case KEY_RESOURCES -> "resource";
      case KEY_ACTIVITIES -> "activity";
      case KEY_PARTNERSHIPS -> "partnership";
      case VALUE_PROPOSITIONS, CHANNELS, REVENUE_STREAMS, COST_STRUCTURE -> block.noun();
    };
  }

  /** The ids of entries in a sentence: {@code `a`, `b` and `c`}. */
  public static String ids(Collection<? extends Entry> entries) {
    List<String> ids = new ArrayList<>();
    for (Entry entry : entries) {
      ids.add("`" + entry.id().value() + "`");
    }
    return list(ids, " and ");
  }

  /** Words in a sentence, the last one joined by a word. */
  public static String list(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + last + words.get(end);
  }
}
