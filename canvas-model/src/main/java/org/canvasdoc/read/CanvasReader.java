package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Canvas.Content;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.Values;
import org.canvasdoc.read.FolderScan.Source;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.jspecify.annotations.Nullable;

/** Reads one canvas, in either form. */
final class CanvasReader {
  private static final String HEAD_FILE = "canvas";
  private static final Content UNREADABLE = new Content(null, false, Map.of());

  private final FileReader files;
  private final Sink sink;
  private final String id;
  private final Subject subject;
  private final Map<Block, Content> blocks = new EnumMap<>(Block.class);
  private final List<Hypothesis> hypotheses = new ArrayList<>();
  private final BlockReader entries;

  CanvasReader(FileReader files, Limits limits, Sink sink, String id) {
    this.files = files;
    this.sink = sink;
    this.id = id;
    this.subject = Subject.canvas(id);
    this.entries = new BlockReader(sink, subject, limits.entries());
  }

  /** What was read; empty where the canvas as a whole cannot be read. */
  Optional<Canvas> read(Source source) {
    Blob whole = source.whole();
    return whole == null ? folder(source) : file(source, whole);
  }

  private Optional<Canvas> file(Source source, Blob whole) {
    Optional<SourceFile> text = files.text(sink, subject, source.file(), whole);
    Optional<Mapping> top =
        text.isPresent() ? files.head(sink, subject, text.get()) : Optional.empty();
    if (top.isEmpty()) {
      return Optional.empty();
    }
    Values head = head(top.get(), Map.of());
    return Optional.of(new Canvas(id, top.get().span().file(), head, blocks, hypotheses));
  }

  private Optional<Canvas> folder(Source source) {
    Map<Block, String> blockFiles = new EnumMap<>(Block.class);
    Map<Block, Map<String, SourceFile>> texts = new EnumMap<>(Block.class);
    String headFile = null;
    for (Map.Entry<String, Blob> part : new TreeMap<>(source.parts()).entrySet()) {
      String path = part.getKey();
      String shown = source.file() + "/" + path;
      int slash = path.indexOf('/');
      int dot = path.lastIndexOf('.');
      String suffix = dot < 0 ? "" : path.substring(dot);
      boolean yaml = suffix.equals(".yaml") || suffix.equals(".yml");
      String stem = dot < 0 ? path : path.substring(0, dot);
      Optional<Block> block = Block.of(slash < 0 ? stem : path.substring(0, slash));
      if (yaml && slash < 0 && stem.equals(HEAD_FILE)) {
        headFile = headFile == null ? path : twice(source, headFile, path);
      } else if (yaml && slash < 0 && block.isPresent()) {
        String first = blockFiles.putIfAbsent(block.get(), path);
        if (first != null) {
          twice(source, first, path);
        }
      } else if (yaml) {
        noBlock(shown, stem);
      } else if (suffix.equals(".md") && slash >= 0 && block.isPresent()) {
        files
            .markdown(sink, subject.block(block.get().key()), shown, part.getValue())
            .ifPresent(
                text ->
                    texts
                        .computeIfAbsent(block.get(), key -> new TreeMap<>())
                        .put(stem.substring(slash + 1), text));
      } else if (suffix.equals(".md")) {
        textOfNothing(subject, Span.startOf(files.unread(shown)), shown);
      }
    }
    return Optional.of(assemble(source, headFile, blockFiles, texts));
  }

  private Canvas assemble(
      Source source,
      @Nullable String headFile,
      Map<Block, String> blockFiles,
      Map<Block, Map<String, SourceFile>> texts) {
    blockFiles.forEach(
        (block, path) ->
            part(source, path)
                .flatMap(text -> files.ids(sink, subject, text, BlockReader.HELP))
                .ifPresentOrElse(
                    mapping ->
                        blocks.put(
                            block,
                            entries.read(
                                block,
                                Span.startOf(mapping.span().file()),
                                mapping,
                                texts.getOrDefault(block, Map.of()))),
                    () -> blocks.put(block, UNREADABLE)));
    Optional<Mapping> top =
        Optional.ofNullable(headFile)
            .flatMap(path -> part(source, path))
            .flatMap(text -> files.head(sink, subject, text));
    Values head =
        top.map(mapping -> head(mapping, texts))
            .orElseGet(() -> new Values.Builder(nowhere(source)).build());
    if (headFile == null) {
      sink.add(
          Finding.of(
                  "missing-field",
                  subject.field(Format.NAME.key()),
                  nowhere(source),
                  "the folder has no `canvas.yaml`, which gives the canvas its name")
              .help("add `canvas.yaml` with a line like `name: The DoughJoe`"));
    }
    texts.forEach(this::strayTexts);
    SourceFile file = top.map(mapping -> mapping.span().file()).orElse(nowhere(source).file());
    return new Canvas(id, file, head, blocks, hypotheses);
  }

  private Optional<SourceFile> part(Source source, String path) {
    return Optional.ofNullable(source.parts().get(path))
        .flatMap(file -> files.text(sink, subject, source.file() + "/" + path, file));
  }

  private Span nowhere(Source source) {
    String first = source.parts().keySet().iterator().next();
    return Span.startOf(files.unread(source.file() + "/" + first));
  }

  private Values head(Mapping mapping, Map<Block, Map<String, SourceFile>> texts) {
    Span first =
        mapping.pairs().isEmpty()
            ? Span.startOf(mapping.span().file())
            : mapping.pairs().get(0).key().span();
    Values.Builder values = new Values.Builder(first);
    Map<String, Field<?>> fields = new HashMap<>();
    for (Field<?> field : Format.HEAD) {
      fields.put(field.key(), field);
    }
    List<String> meant = new ArrayList<>();
    Keys keys = new Keys(sink, subject, mapping);
    for (Pair pair : keys.unique()) {
      String key = pair.key().text();
      Field<?> field = fields.get(key);
      Optional<Block> block = Block.of(key);
      if (field != null) {
        GroupReader.field(sink, subject, values, field, pair);
      } else if (block.isPresent()) {
        block(block.get(), pair, texts.getOrDefault(block.get(), Map.of()));
      } else if (key.equals(Format.HYPOTHESES)) {
        hypotheses.addAll(HypothesisReader.read(sink, subject, pair));
      } else if (Keys.isOwn(key)) {
        values.extra(key, pair.value());
      } else {
        Optional<String> right = keys.unknownAtTop(pair);
        if (right.isPresent()) {
          meant.add(right.get());
        }
      }
    }
    for (String key : meant) {
      GroupReader.misspelt(values, fields.get(key), first);
      Block.of(key).ifPresent(block -> blocks.putIfAbsent(block, UNREADABLE));
    }
    GroupReader.missing(sink, subject, values, Format.HEAD);
    return values.build();
  }

  private void block(Block block, Pair pair, Map<String, SourceFile> texts) {
    Content already = blocks.get(block);
    Span key = pair.key().span();
    if (already != null) {
      Finding finding =
          Finding.of(
                  "ambiguous-source",
                  subject.block(block.key()),
                  key,
                  "`" + block.key() + "` stands here and in a file of its own")
              .label("not read")
              .help("keep one of the two");
      sink.add(already.key() == null ? finding : finding.related(already.key(), "its own file"));
      return;
    }
    blocks.put(block, entries.read(block, key, pair.value(), texts));
  }

  private void strayTexts(Block block, Map<String, SourceFile> texts) {
    Content content = blocks.getOrDefault(block, new Content(null, true, Map.of()));
    texts.forEach(
        (entry, text) -> {
          if (content.readable() && !content.entries().containsKey(entry)) {
            Subject stray = subject.block(block.key()).entry(entry);
            Finding finding =
                Finding.of(
                        "unknown-reference",
                        stray,
                        Span.startOf(text),
                        "this text belongs to no " + block.noun() + ": there is no `" + entry + "`")
                    .label("text of no entry");
            Optional<String> near = Closest.to(entry, content.entries().keySet());
            sink.add(finding.help(near.map(n -> "rename the file to `" + n + ".md`").orElse(null)));
          }
        });
  }

  private void textOfNothing(Subject where, Span place, String path) {
    sink.add(
        Finding.of("unknown-reference", where, place, "`" + path + "` is the text of no entry")
            .label("not in the folder of a block")
            .help("put it at `<block>/<entry>.md`"));
  }

  private String twice(Source source, String first, String second) {
    sink.add(
        Finding.of(
                "ambiguous-source",
                subject,
                Span.startOf(files.unread(source.file() + "/" + second)),
                "`" + second + "` says what `" + first + "` says already")
            .label("not read")
            .help("keep one of the two")
            .related(Span.startOf(files.unread(source.file() + "/" + first)), "read instead"));
    return first;
  }

  private void noBlock(String path, String stem) {
    Stream<String> blockNames = Stream.of(Block.values()).map(Block::key);
    List<String> names = Stream.concat(Stream.of(HEAD_FILE), blockNames).toList();
    Optional<String> other =
        Stream.of(Block.values())
            .filter(block -> block.otherNames().contains(stem))
            .map(Block::key)
            .findFirst();
    Optional<String> meant = other.isPresent() ? other : Closest.to(stem, names);
    meant.flatMap(Block::of).ifPresent(block -> blocks.putIfAbsent(block, UNREADABLE));
    sink.add(
        Finding.of(
                "unknown-key",
                subject,
                Span.startOf(files.unread(path)),
                "`" + stem + "` is not one of the nine blocks")
            .label("no block's file")
            .help(
                meant
                    .map(name -> "rename the file to `" + name + ".yaml`")
                    .orElse("name it after a block, like `channels.yaml`")));
  }
}
