package org.canvasdoc.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;

/**
 * What a team leaves out of what others see: topics, and single canvases, blocks, entries and
 * hypotheses by their ids. It is asked once, before anything is made of the canvases, so that no
 * page has to remember it.
 *
 * @param names {@code id}, {@code block/id}, {@code block}, a canvas's id, or one of these behind a
 *     canvas's id and a colon
 */
public record Redaction(Set<Topic> topics, List<String> names) {
  /** Leaves nothing out. */
  public static final Redaction NONE = new Redaction(Set.of(), List.of());

  public Redaction {
    topics = topics.isEmpty() ? Set.of() : EnumSet.copyOf(topics);
    names = List.copyOf(names);
  }

  /** Takes the words of a user; which of the names there are is known with the canvases. */
  public static Redaction of(Collection<String> words) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    List<String> names = new ArrayList<>();
    for (String word : words) {
      String bare = word.strip();
      Optional<Topic> topic = Topic.of(bare);
      if (topic.isPresent()) {
        topics.add(topic.get());
      } else if (!bare.isEmpty()) {
        names.add(bare);
      }
    }
    return topics.isEmpty() && names.isEmpty() ? NONE : new Redaction(topics, names);
  }

  public boolean isNone() {
    return topics.isEmpty() && names.isEmpty();
  }

  /**
   * Whether a topic is left out. Findings quote the source and name what they find, so they go with
   * anything.
   */
  public boolean leavesOut(Topic topic) {
    return topic == Topic.FINDINGS ? !isNone() : topics.contains(topic);
  }

  /**
   * Finds what the names mean among all canvases of a site.
   *
   * @throws UnknownName where one means nothing: it may be a misspelling of what must not be seen
   */
  public Cut among(List<Canvas> canvases) {
    Cut cut = new Cut(this, canvases);
    for (String name : names) {
      if (!cut.add(name)) {
        throw new UnknownName(name, closest(name, canvases));
      }
    }
    return cut;
  }

  private static Optional<String> closest(String name, List<Canvas> canvases) {
    Set<String> known = new TreeSet<>(Topic.words());
    for (Block block : Block.values()) {
      known.add(block.key());
    }
    for (Canvas canvas : canvases) {
      known.add(canvas.id());
      for (Block block : Block.values()) {
        for (Entry entry : canvas.entries(block)) {
          known.add(entry.id().value());
          known.add(block.key() + "/" + entry.id().value());
        }
      }
      for (Hypothesis each : canvas.hypotheses()) {
        known.add(each.id().value());
        known.add(Format.HYPOTHESES + "/" + each.id().value());
      }
    }
    return Closest.to(name, known);
  }

  /** Says that nothing has a name that was to be left out, and which words there are. */
  public static final class UnknownName extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownName(String name, Optional<String> closest) {
      super(
          "`"
              + name
              + "` is nothing that could be left out"
              + (closest.isPresent() ? ": did you mean `" + closest.get() + "`?" : "")
              + (closest.isPresent() ? " There are " : "; there are ")
              + String.join(", ", Topic.words())
              + ", and the ids of canvases, entries and hypotheses (`id`, `block/id`, `canvas:id`)");
    }
  }
}
