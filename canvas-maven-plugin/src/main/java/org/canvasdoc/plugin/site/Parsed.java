package org.canvasdoc.plugin.site;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Markdown that needs a parser: the one place that knows flexmark. */
final class Parsed {
  /** Stands before the number of a link that was made from a {@code [[link]]}. */
  static final String OURS = "canvas-entry:";

  private static final int LOWEST = 6;
  private static final DataKey<Task> TASK = new DataKey<>("CANVAS_TASK", Task.NONE);
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  AutolinkExtension.create(),
                  FootnoteExtension.create()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(TaskListExtension.ITEM_DONE_MARKER, box("☑"))
          .set(TaskListExtension.ITEM_NOT_DONE_MARKER, box("☐"));
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS)
          .nodeRendererFactory(options -> new Links())
          .attributeProviderFactory(
              new IndependentAttributeProviderFactory() {
                @Override
                public AttributeProvider apply(LinkResolverContext context) {
                  return (node, part, attributes) -> {
                    String align = attributes.getValue("align");
                    if (!align.isEmpty()) {
                      attributes.remove("align");
                      attributes.addValue("class", "to-" + align);
                    }
                  };
                }
              })
          .build();

  private Parsed() {}

  private static String box(String sign) {
    return "<span class=\"box\">" + sign + "</span> ";
  }

  /**
   * Renders a text.
   *
   * @param entries where its {@code [[links]]} lead; the text names them by {@link #OURS} and a
   *     number, so that no document can smuggle in an address
   */
  static String render(
      String text,
      int level,
      String prefix,
      Map<String, String> entries,
      Markdown.Targets targets) {
    Document document = PARSER.parse(text);
    document.set(TASK, new Task(document, level, prefix, entries, targets));
    return RENDERER
        .render(document)
        .replace("<hr />", "<hr>") // above the footnotes, and no text: that is escaped
        .replace(" id=\"fn", " id=\"" + prefix + "fn")
        .replace(" href=\"#fn", " href=\"#" + prefix + "fn");
  }

  /** What is known of the text that is being rendered. */
  private static final class Task {
    static final Task NONE = new Task();

    private final Map<Node, Integer> levels = new IdentityHashMap<>();
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final Markdown.@Nullable Targets targets;
    private final Map<String, String> entries;
    private final String prefix;

    private Task() {
      targets = null;
      entries = Map.of();
      prefix = "";
    }

    Task(
        Document document,
        int level,
        String prefix,
        Map<String, String> entries,
        Markdown.Targets targets) {
      this.targets = targets;
      this.entries = entries;
      this.prefix = prefix;
      Map<String, Integer> seen = new HashMap<>();
      int[] written = new int[LOWEST + 1]; // the levels above the present one, as they were written
      int depth = 0;
      for (Node node : document.getDescendants()) {
        if (node instanceof Heading heading) {
          while (depth > 0 && written[depth] >= heading.getLevel()) {
            depth--;
          }
          written[++depth] = heading.getLevel();
          levels.put(heading, Math.min(LOWEST, level + depth - 1));
          String slug = Html.slug(new TextCollectingVisitor().collectAndGetText(heading));
          int times = seen.getOrDefault(slug, 0) + 1;
          seen.put(slug, times);
          ids.put(heading, prefix + (times == 1 ? slug : slug + "--" + times));
        }
      }
    }

    Optional<String> address(String url) {
      if (url.startsWith(OURS)) {
        return Optional.ofNullable(entries.get(url));
      }
      if (url.startsWith("#")) {
        String id = prefix + url.substring(1).toLowerCase(Locale.ROOT);
        return ids.containsValue(id) ? Optional.of("#" + id) : Optional.empty();
      }
      if (Addresses.isRelative(url)) {
        return targets == null ? Optional.empty() : targets.file(url);
      }
      return Addresses.outside(url);
    }
  }

  /** Renders what leads somewhere, or could. */
  private static final class Links implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Link.class, (n, c, html) -> link(n, url(n), c, html)),
          new NodeRenderingHandler<>(LinkRef.class, Links::reference),
          new NodeRenderingHandler<>(Image.class, (n, c, html) -> image(n, url(n), c, html)),
          new NodeRenderingHandler<>(ImageRef.class, Links::reference),
          new NodeRenderingHandler<>(
              AutoLink.class, (n, c, html) -> auto(n, n.getText().toString(), html)),
          new NodeRenderingHandler<>(
              MailLink.class, (n, c, html) -> auto(n, "mailto:" + n.getText(), html)),
          new NodeRenderingHandler<>(Heading.class, Links::heading),
          new NodeRenderingHandler<>(TableBlock.class, Links::table),
          new NodeRenderingHandler<>(ThematicBreak.class, (n, c, html) -> rule(html)));
    }

    private static String url(LinkNodeBase node) {
      return node.getUrl().unescape();
    }

    private static void reference(RefNode node, NodeRendererContext context, HtmlWriter html) {
      Reference reference = node.getReferenceNode(context.getDocument());
      if (reference == null) {
        html.text(node.getChars().unescape());
      } else if (node instanceof ImageRef) {
        image(node, url(reference), context, html);
      } else {
        link(node, url(reference), context, html);
      }
    }

    private static void link(Node node, String url, NodeRendererContext context, HtmlWriter html) {
      Optional<String> address = task(context).address(url);
      boolean holdsLink = false;
      for (Node inner : node.getDescendants()) {
        holdsLink |= isLink(inner) || inner instanceof Footnote;
      }
      if (address.isEmpty() || holdsLink || isInLink(node)) {
        context.renderChildren(node);
        return;
      }
      html.raw("<a href=\"" + Html.escape(address.get()) + "\">");
      if (new TextCollectingVisitor().collectAndGetText(node).isBlank()) {
        html.text(address.get());
      } else {
        context.renderChildren(node);
      }
      html.raw("</a>");
    }

    /** A picture beside the canvas is shown; one on the web becomes a link: nothing is fetched. */
    private static void image(Node node, String url, NodeRendererContext context, HtmlWriter html) {
      String alt = new TextCollectingVisitor().collectAndGetText(node);
      Optional<String> address = task(context).address(url);
      if (address.isPresent() && Addresses.isRelative(url)) {
        html.raw("<img src=\"" + Html.escape(address.get()) + "\" alt=\"");
        html.raw(Html.escape(alt) + "\">");
      } else if (address.isPresent() && !isInLink(node)) {
        String words = alt.isBlank() ? address.get() : alt;
        anchor(address.get(), words, html);
      } else {
        html.text(alt);
      }
    }

    private static void auto(Node node, String url, HtmlWriter html) {
      String text = url.startsWith("mailto:") ? url.substring("mailto:".length()) : url;
      Optional<String> address = Addresses.outside(url.startsWith("www.") ? "https://" + url : url);
      if (address.isEmpty() || isInLink(node)) {
        html.text(text);
      } else {
        anchor(address.get(), text, html);
      }
    }

    private static void anchor(String address, String words, HtmlWriter html) {
      html.raw("<a href=\"" + Html.escape(address) + "\">" + Html.escape(words) + "</a>");
    }

    private static void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
      Task task = task(context);
      String name = "h" + task.levels.getOrDefault(node, LOWEST);
      String id = Html.escape(task.ids.getOrDefault(node, ""));
      html.line();
      html.raw(id.isEmpty() ? "<" + name + ">" : "<" + name + " id=\"" + id + "\">");
      context.renderChildren(node);
      html.raw("</" + name + ">");
      html.line();
    }

    private static void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
      html.line();
      html.raw("<div class=\"scroll\">");
      html.line();
      context.delegateRender();
      html.raw("</div>");
      html.line();
    }

    private static void rule(HtmlWriter html) {
      html.line();
      html.raw("<hr>");
      html.line();
    }

    private static Task task(NodeRendererContext context) {
      return TASK.get(context.getDocument());
    }

    private static boolean isLink(Node node) {
      return node instanceof LinkNodeBase || node instanceof RefNode;
    }

    private static boolean isInLink(Node node) {
      for (Node up = node.getParent(); up != null; up = up.getParent()) {
        if (up instanceof Link || up instanceof LinkRef) {
          return true;
        }
      }
      return false;
    }
  }
}
