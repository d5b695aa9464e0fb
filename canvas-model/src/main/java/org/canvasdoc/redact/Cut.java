package org.canvasdoc.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.References;
import org.canvasdoc.model.Selection;
import org.canvasdoc.model.TextLink;
import org.jspecify.annotations.Nullable;

/** A redaction that knows the canvases: it makes of each what others may see. */
public final class Cut {
  /** Stands for a link's words where they would be the id of what is left out. */
  static final String NO_WORDS = "…";

  private final Redaction redaction;
  private final Map<String, Canvas> canvases = new HashMap<>();
  private final Set<String> wholes = new HashSet<>();

  /** By canvas, what of it is left out, as {@code block/id}. */
  private final Map<String, Set<String>> parts = new HashMap<>();

  private final Set<String> ids = new HashSet<>();

  Cut(Redaction redaction, List<Canvas> all) {
    this.redaction = redaction;
    for (Canvas each : all) {
      canvases.put(each.id(), each);
    }
  }

  /** Takes a name; false where nothing is called so. */
  boolean add(String name) {
    boolean found = false;
    int colon = name.indexOf(':');
    String of = name.substring(0, Math.max(0, colon));
    for (Canvas canvas : canvases.values()) {
      boolean asked = colon < 0 || isCalled(canvas, of);
      if (colon < 0 && isCalled(canvas, name)) {
        wholes.add(canvas.id());
        found = true;
      }
      found |= asked && add(canvas, name.substring(colon + 1));
    }
    return found;
  }

  private static boolean isCalled(Canvas canvas, String name) {
    return canvas.id().equals(name) || canvas.id().equals(canvas.home() + name);
  }

  private boolean add(Canvas canvas, String name) {
    Set<String> here = parts.computeIfAbsent(canvas.id(), id -> new HashSet<>());
    int before = here.size();
    boolean found = false;
    for (Block block : Block.values()) {
      for (Entry entry : canvas.entries(block)) {
        String id = entry.id().value();
        if (name.equals(block.key()) || isOf(name, block.key(), id)) {
          found = true;
          here.add(block.key() + "/" + id);
          ids.add(id);
        }
      }
    }
    for (Hypothesis each : canvas.hypotheses()) {
      String id = each.id().value();
      if (isOf(name, Format.HYPOTHESES, id)) {
        found = true;
        here.add(Format.HYPOTHESES + "/" + id);
      }
    }
    return found || here.size() > before;
  }

  private static boolean isOf(String name, String part, String id) {
    return name.equals(id) || name.equals(part + "/" + id);
  }

  /** Whether any of a canvas is to be seen. */
  public boolean keeps(Canvas canvas) {
    return !wholes.contains(canvas.id());
  }

  /** A canvas as others see it. */
  public Canvas of(Canvas canvas) {
    return canvas.only(new Kept(canvas));
  }

  private boolean isCut(Canvas canvas, String part) {
    return parts.getOrDefault(canvas.id(), Set.of()).contains(part);
  }

  /** What is kept of one canvas. */
  private final class Kept implements Selection {
    private final Canvas canvas;

    Kept(Canvas canvas) {
      this.canvas = canvas;
    }

    @Override
    public boolean keepsEntry(Block block, String id) {
      return !isCut(canvas, block.key() + "/" + id);
    }

    @Override
    public boolean keepsHypothesis(String id) {
      return !redaction.leavesOut(Topic.HYPOTHESES) && !isCut(canvas, Format.HYPOTHESES + "/" + id);
    }

    @Override
    public boolean keepsCanvas(String id) {
      return !wholes.contains(canvas.home() + id);
    }

    @Override
    public boolean keepsField(@Nullable Block owner, String path) {
      for (Topic each : Topic.values()) {
        if (redaction.leavesOut(each) && each.holds(owner, path)) {
          return false;
        }
      }
      return true;
    }

    /** The links to what is left out become their words. */
    @Override
    public String text(@Nullable Block owner, String markdown) {
      if (redaction.names().isEmpty()) {
        return markdown;
      }
      StringBuilder out = new StringBuilder(markdown.length());
      int from = 0;
      for (TextLink link : TextLink.scan(markdown)) {
        if (leadsToACut(owner, link)) {
          String words = link.words();
          out.append(markdown, from, link.start()).append(words == null ? NO_WORDS : plain(words));
          from = link.end();
        }
      }
      return from == 0 ? markdown : out.append(markdown, from, markdown.length()).toString();
    }

    private boolean leadsToACut(@Nullable Block owner, TextLink link) {
      String other = link.canvas();
      if (other != null && !keepsCanvas(other)) {
        return true;
      }
      Optional<Canvas> leads =
          Optional.ofNullable(other == null ? canvas : canvases.get(canvas.home() + other));
      List<Entry> matches = new ArrayList<>();
      if (leads.isPresent()) {
        Block own = other == null ? owner : null;
        matches.addAll(References.resolve(leads.get(), own, link));
      }
      for (Entry each : matches) {
        if (isCut(leads.get(), each.block().key() + "/" + each.id().value())) {
          return true;
        }
      }
      return matches.isEmpty() && ids.contains(link.id());
    }
  }

  /** Words as they are, whatever Markdown would make of them. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean mark = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
      plain.append(mark ? "\\" : "").append(c < ' ' ? ' ' : c);
    }
    return plain.toString();
  }
}
