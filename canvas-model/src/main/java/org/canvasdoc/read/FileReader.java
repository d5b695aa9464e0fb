package org.canvasdoc.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.Problem;
import org.canvasdoc.yaml.Scalar;
import org.canvasdoc.yaml.YamlReader;

/** Reads files as text and as YAML; what cannot be read is a finding. */
final class FileReader {
  private static final String RULE = "unreadable-file";
  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final Limits limits;
  private final String prefix;

  /** Reads files whose shown path begins with a prefix. */
  FileReader(Limits limits, String prefix) {
    this.limits = limits;
    this.prefix = prefix;
  }

  String shown(String path) {
    return prefix + path;
  }

  /** A file of which nothing was read, for findings about the file itself. */
  SourceFile unread(String path) {
    return new SourceFile(shown(path), "");
  }

  /** The text of a file, without a byte order mark; empty after a finding. */
  Optional<SourceFile> text(Sink sink, Subject subject, String path, Blob file) {
    byte[] bytes;
    try {
      if (file.size() > limits.fileSize()) {
        String most = "the file is larger than " + limits.fileSize() + " bytes";
        refuse(sink, subject, path, most, "split it, or raise `canvas.maxFileSize`");
        return Optional.empty();
      }
      bytes = file.bytes();
    } catch (IOException error) {
      String message = "the file cannot be read: " + FolderFiles.reason(error);
      refuse(sink, subject, path, message, "make it readable");
      return Optional.empty();
    }
    byte[] text = unmarked(bytes);
    SourceFile source = new SourceFile(shown(path), text, () -> again(file));
    sink.sources().add(source);
    Optional<Span> wrong = Utf8.isValid(text) ? Optional.empty() : malformed(text, source);
    if (wrong.isPresent()) {
      sink.add(
          Finding.of(RULE, subject, wrong.get(), "the file is not UTF-8")
              .label("not UTF-8 from here on")
              .help("save it as UTF-8"));
      return Optional.empty();
    }
    return Optional.of(source);
  }

  /** The text of a file that was read before; empty where it cannot be read any more. */
  private byte[] again(Blob file) {
    try {
      boolean fits = file.size() <= limits.fileSize();
      return fits ? unmarked(file.bytes()) : new byte[0];
    } catch (IOException error) {
      return new byte[0];
    }
  }

  private static byte[] unmarked(byte[] bytes) {
    int length = Math.min(MARK.length, bytes.length);
    boolean mark = Arrays.equals(bytes, 0, length, MARK, 0, MARK.length);
    return mark ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }

  /** The text of a file that is not YAML. */
  Optional<SourceFile> markdown(Sink sink, Subject subject, String path, Blob file) {
    Optional<SourceFile> source = text(sink, subject, path, file);
    Optional<Problem> problem = source.flatMap(YamlReader::unprintable);
    problem.ifPresent(found -> report(sink, subject, found));
    return problem.isPresent() ? Optional.empty() : source;
  }

  /** The mapping that a canvas, or the head of one, is; empty after a finding. */
  Optional<Mapping> head(Sink sink, Subject subject, SourceFile source) {
    String help = "begin with a line like `name: The DoughJoe`";
    Optional<Node> root = root(sink, subject, source);
    if (root.isPresent() && root.get().isEmpty()) {
      refuseRoot(sink, subject, Span.startOf(source), "the file is empty", "nothing here", help);
      return Optional.empty();
    }
    return root.isPresent() ? mapping(sink, subject, root.get(), help) : Optional.empty();
  }

  /** The mapping of ids that a file is; no ids where it is empty, nothing after a finding. */
  Optional<Mapping> ids(Sink sink, Subject subject, SourceFile source, String help) {
    Optional<Node> root = root(sink, subject, source);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    return root.get().isEmpty()
        ? Optional.of(new Mapping(List.of(), root.get().span()))
        : mapping(sink, subject, root.get(), help);
  }

  /** What stands in a file, an empty text where nothing does; empty after a finding. */
  private Optional<Node> root(Sink sink, Subject subject, SourceFile source) {
    YamlReader.Result result = YamlReader.read(source, limits.depth());
    for (Problem problem : result.problems()) {
      report(sink, subject, problem);
    }
    if (!result.problems().isEmpty()) {
      return Optional.empty();
    }
    return result.root().isPresent()
        ? result.root()
        : Optional.of(new Scalar("", Span.startOf(source)));
  }

  private static Optional<Mapping> mapping(Sink sink, Subject subject, Node root, String help) {
    if (root instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    String message = "the file is not a mapping of keys to values";
    Span first = new Span(root.span().file(), root.span().start(), root.span().start());
    refuseRoot(sink, subject, first, message, "not a mapping", help);
    return Optional.empty();
  }

  private static void refuseRoot(
      Sink sink, Subject subject, Span place, String message, String label, String help) {
    sink.add(Finding.of(RULE, subject, place, message).label(label).help(help));
  }

  void refuse(Sink sink, Subject subject, String path, String message, String help) {
    sink.add(
        Finding.of(RULE, subject, Span.startOf(unread(path)), message)
            .label("not read")
            .help(help));
  }

  private static void report(Sink sink, Subject subject, Problem problem) {
    sink.add(
        Finding.of(RULE, subject, problem.span(), problem.message())
            .label(problem.label())
            .help(problem.help()));
  }

  /** Where the first byte that is not UTF-8 stands; empty where all are. */
  private static Optional<Span> malformed(byte[] bytes, SourceFile source) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    int offset = chars.position();
    return result.isError()
        ? Optional.of(source.span(offset, Math.min(offset + 1, source.text().length())))
        : Optional.empty();
  }
}
