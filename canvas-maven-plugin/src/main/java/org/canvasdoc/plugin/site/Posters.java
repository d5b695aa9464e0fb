package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Channel;
import org.canvasdoc.model.CostItem;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Priority;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.MapCellView;
import org.canvasdoc.plugin.site.page.NoteView;
import org.canvasdoc.source.Located;

/** Draws the nine blocks: large, with their notes, and as the small map. */
final class Posters {
  /** How many notes of a block are shown at once; the crowd opens on demand. */
  static final int AT_ONCE = 12;

  private static final int RANKS = 4;

  private static final Map<Block, String> AREAS =
      Map.of(
          Block.CUSTOMER_SEGMENTS, "cs",
          Block.VALUE_PROPOSITIONS, "vp",
          Block.CHANNELS, "ch",
          Block.CUSTOMER_RELATIONSHIPS, "cr",
          Block.REVENUE_STREAMS, "rs",
          Block.KEY_RESOURCES, "kr",
          Block.KEY_ACTIVITIES, "ka",
          Block.KEY_PARTNERSHIPS, "kp",
          Block.COST_STRUCTURE, "co");

  private final CanvasContext context;
  private final Map<Block, List<MapCellView>> maps = new EnumMap<>(Block.class);

  Posters(CanvasContext context) {
    this.context = context;
  }

  List<BlockView> blocks(String page) {
    List<BlockView> blocks = new ArrayList<>();
    for (Block block : Block.values()) {
      List<Entry> entries = context.canvas().entries(block);
      List<NoteView> notes = new ArrayList<>();
      for (int rank = 0; rank < RANKS; rank++) {
        for (Entry entry : entries) {
          if (rank(entry) == rank) {
            notes.add(note(page, entry));
          }
        }
      }
      int cut = Math.min(AT_ONCE, notes.size());
      blocks.add(
          new BlockView(
              block.key(),
              area(block),
              block.ordinal() + 1,
              context.name(block),
              context.words().get("ask." + block.key()),
              Urls.relative(page, context.path(block)),
              notes.size(),
              notes.subList(0, cut),
              notes.subList(cut, notes.size())));
    }
    return blocks;
  }

  /** The same with what changed marked, and with what is gone where it stood. */
  List<BlockView> marked(String page, CanvasChanges changes) {
    List<BlockView> blocks = new ArrayList<>();
    for (BlockView plain : blocks(page)) {
      Block block = Block.values()[plain.number() - 1];
      List<Entry> gone = new ArrayList<>();
      List<Entry> all = withGone(block, changes, gone);
      List<NoteView> notes = new ArrayList<>();
      List<NoteView> more = new ArrayList<>();
      for (int rank = 0; rank < RANKS; rank++) {
        for (Entry entry : all) {
          if (rank(entry) == rank) {
            NoteView note = marked(page, entry, changes, gone.contains(entry));
            (notes.size() < AT_ONCE || note.delta() != null ? notes : more).add(note);
          }
        }
      }
      blocks.add(plain.with(notes, more));
    }
    return blocks;
  }

  /** The entries of a block, each that is gone behind the one that it stood behind. */
  private List<Entry> withGone(Block block, CanvasChanges changes, List<Entry> gone) {
    List<Entry> all = new ArrayList<>(context.canvas().entries(block));
    Canvas before = changes.before();
    int at = 0;
    for (Entry old : before == null ? List.<Entry>of() : before.entries(block)) {
      if (changes.isGone(old)) {
        gone.add(old);
        all.add(at, old);
        at++;
        continue;
      }
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).id().value().equals(changes.isCalled(old))) {
          at = i + 1;
        }
      }
    }
    return all;
  }

  private NoteView marked(String page, Entry entry, CanvasChanges changes, boolean gone) {
    NoteView note =
        gone
            ? new NoteView(
                entry.name(),
                "",
                changes.served(entry.block(), entry.id().value()),
                entry.isEstablished() ? "" : context.status(entry),
                tags(entry),
                "",
                null)
            : note(page, entry);
    return note.with(changes.mark(page, entry, gone));
  }

  /** What matters most comes first; what is left out on purpose, or over, comes last. */
  private static int rank(Entry entry) {
    if (entry.is(Status.RETIRED)) {
      return 3;
    }
    Optional<Located<Priority>> priority = entry.priority();
    return switch (priority.isPresent() ? priority.get().value() : Priority.SECONDARY) {
      case PRIMARY -> 0;
      case SECONDARY -> 1;
      case EXCLUDED -> 2;
    };
  }

  /** Whether an entry is left out on purpose. */
  static boolean isExcluded(Entry entry) {
    Optional<Located<Priority>> priority = entry.priority();
    return priority.isPresent() && priority.get().value() == Priority.EXCLUDED;
  }

  static String area(Block block) {
    return AREAS.getOrDefault(block, "");
  }

  private NoteView note(String page, Entry entry) {
    return new NoteView(
        entry.name(),
        Urls.relative(page, context.path(entry)),
        context.traced(page, entry),
        entry.isEstablished() ? "" : context.status(entry),
        tags(entry),
        detail(entry),
        null);
  }

  private List<String> tags(Entry entry) {
    List<String> tags = new ArrayList<>();
    Words words = context.words();
    if (isExcluded(entry)) {
      tags.add(words.word(Priority.EXCLUDED));
    }
    if (entry instanceof CustomerRelationship relationship) {
      addTags(tags, relationship, words);
    } else if (entry instanceof Channel channel && channel.medium().isPresent()) {
      tags.add(words.word(channel.medium().get().value()));
    }
    return tags;
  }

  /** The kind of a relationship, and what it is for. */
  static void addTags(List<String> tags, CustomerRelationship relationship, Words words) {
    Optional<Located<Category>> category = relationship.category();
    if (category.isPresent()) {
      tags.add(words.name(category.get().value()));
    }
    for (Located<Purpose> purpose : relationship.purposes()) {
      tags.add(words.word(purpose.value()));
    }
  }

  private String detail(Entry entry) {
    Figures figures = context.figures();
    if (entry instanceof CustomerSegment segment) {
      Optional<Located<Quantity>> size = segment.size();
      return size.isPresent() ? figures.text(size.get().value()) : "";
    }
    if (entry instanceof CostItem || entry.block() == Block.REVENUE_STREAMS) {
      Optional<Located<Money>> amount = entry.values().get(Format.AMOUNT);
      Optional<Located<Rate>> share = entry.values().get(Format.SHARE);
      if (amount.isPresent()) {
        return figures.text(amount.get().value());
      }
      return share.isPresent() ? figures.text(share.get().value()) : "";
    }
    return "";
  }

  /** The map on the pages of a block's entries, which all stand in one folder. */
  List<MapCellView> map(String page, Block current) {
    List<MapCellView> map = maps.get(current);
    if (map == null) {
      map = map(page, current, false);
      maps.put(current, map);
    }
    return map;
  }

  /** The map on a block's own page. */
  List<MapCellView> mapOfBlock(String page, Block block) {
    return map(page, block, true);
  }

  private List<MapCellView> map(String page, Block current, boolean whole) {
    List<MapCellView> cells = new ArrayList<>();
    for (Block block : Block.values()) {
      String href = Urls.relative(page, context.path(block));
      cells.add(cell(context.words(), block, href, block == current, whole));
    }
    return cells;
  }

  private MapCellView cell(Words words, Block block, String href, boolean current, boolean whole) {
    int count = context.canvas().entries(block).size();
    int level = count == 0 ? 0 : Math.min(4, 1 + (count - 1) / 3);
    String name = words.get("block." + block.key());
    return new MapCellView(area(block), name, href, count, level, current, whole);
  }
}
