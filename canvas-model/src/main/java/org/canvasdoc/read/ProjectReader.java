package org.canvasdoc.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Slug;
import org.canvasdoc.read.FolderScan.Source;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/**
 * Reads a folder of canvases: first what stands beside them, then each by itself, so that whoever
 * needs none of them for long need not hold them all at once.
 */
public final class ProjectReader {
  private final Limits limits;
  private final FileReader files;
  private final Sink sink = new Sink(Catalogue.BUILT_IN);
  private final FolderScan.Result scan;
  private final Beside beside;
  private final List<Place> places = new ArrayList<>();
  private final List<Task> tasks;

  private ProjectReader(Tree tree, String prefix, Limits limits) {
    this.limits = limits;
    this.files = new FileReader(limits, prefix);
    this.scan = FolderScan.scan(tree);
    scan.unreadable()
        .forEach(
            (path, why) ->
                files.refuse(
                    sink,
                    Subject.NONE,
                    path,
                    "the file cannot be read: " + why,
                    "make it readable"));
    this.beside = Beside.read(files, sink, scan.tops());
    this.tasks = tasks(scan.sources());
  }

  /**
   * What a folder holds.
   *
   * @param canvases in the order of their paths
   * @param unreadable ids of canvases that are there and could not be read
   * @param sources every file whose text was read, those with mistakes included
   * @param documents the files that texts and links may name, by path below the folder
   * @param findings everything that is wrong with what was read
   * @param misnamed YAML files that are not named like a canvas, for a hint where there is none
   */
  public record Result(
      List<Canvas> canvases,
      Set<String> unreadable,
      Catalogue catalogue,
      RulesFile rules,
      List<SourceFile> sources,
      Map<String, Path> documents,
      List<Finding> findings,
      List<String> misnamed) {}

  /**
   * What was read of one canvas.
   *
   * @param canvas empty where it could not be read
   * @param sources the files whose text was read
   */
  public record One(
      String id, Optional<Canvas> canvas, List<Finding> findings, List<SourceFile> sources) {}

  /** A canvas that is there, and was not read yet. */
  public static final class Task {
    private final String id;
    private final Source source;

    private Task(String id, Source source) {
      this.id = id;
      this.source = source;
    }

    /** By which findings name it. */
    public String id() {
      return id;
    }
  }

  /**
   * Where a canvas lies.
   *
   * @param id by which findings name it
   * @param files its files, and the folder that holds them where it is one, by path below the root
   */
  public record Place(String id, List<String> files) {}

  /**
   * Reads what stands beside the canvases of a folder.
   *
   * @param prefix what the shown path of every file begins with; empty, or ending with a slash
   */
  public static ProjectReader open(Path root, String prefix, Limits limits) throws IOException {
    return open(Tree.of(FolderFiles.of(root)), prefix, limits);
  }

  /** The same of a folder that may lie anywhere. */
  public static ProjectReader open(Tree tree, String prefix, Limits limits) {
    return new ProjectReader(tree, prefix, limits);
  }

  /** The canvases that are there, in the order of their paths. */
  public List<Task> tasks() {
    return tasks;
  }

  /** Where each canvas lies, also one that cannot be read, or is there twice. */
  public List<Place> places() {
    return places;
  }

  /** What is wrong with what stands beside the canvases. */
  public List<Finding> findings() {
    return sink.findings();
  }

  /** The files beside the canvases whose text was read. */
  public List<SourceFile> sources() {
    return sink.sources();
  }

  public Catalogue catalogue() {
    return beside.catalogue();
  }

  public RulesFile rules() {
    return beside.rules();
  }

  public BaselineFile baseline() {
    return beside.baseline();
  }

  /** What a team has accepted of its changes. */
  public AcceptedFile accepted() {
    return beside.accepted();
  }

  /** The files that texts and links may name and that lie on disk, by path below the folder. */
  public Map<String, Path> documents() {
    return scan.onDisk();
  }

  /** The paths of all files that texts and links may name. */
  public Set<String> documentPaths() {
    return scan.documents().keySet();
  }

  /** YAML files that are not named like a canvas. */
  public List<String> misnamed() {
    return scan.misnamed();
  }

  /** The files that a canvas is read from. */
  public List<Blob> files(Task task) {
    Blob whole = task.source.whole();
    return whole == null ? List.copyOf(task.source.parts().values()) : List.of(whole);
  }

  /** Whether two canvases, of any folders, are read from the same, byte by byte. */
  public static boolean isSame(Task one, Task other) throws IOException {
    return FolderScan.isSame(one.source, other.source);
  }

  /** Whether all that canvases are judged by is the same as in another folder. */
  public boolean judgesLike(ProjectReader other) throws IOException {
    return scan.judgesLike(other.scan);
  }

  /**
   * Whether what was read of a canvas in another folder is what would be read here: its files have
   * the same bytes and the same paths, and mean the same.
   */
  public boolean readsLike(ProjectReader other, Task own, Task second) throws IOException {
    return own.source.file().equals(second.source.file())
        && isSame(own, second)
        && scan.readsLike(other.scan);
  }

  /** Reads one canvas; threads may share the reader. */
  public One read(Task task) {
    Sink own = new Sink(beside.catalogue());
    CanvasReader reader = new CanvasReader(files, limits, own, task.id);
    Optional<Canvas> canvas = reader.read(task.source);
    return new One(task.id, canvas, own.findings(), own.sources());
  }

  /** Reads a folder with all of its canvases, in parallel and in a stable order. */
  public static Result read(Path root, String prefix, Limits limits) throws IOException {
    ProjectReader reader = open(root, prefix, limits);
    List<Canvas> canvases = new ArrayList<>();
    Set<String> unreadable = new TreeSet<>();
    List<Finding> findings = new ArrayList<>(reader.findings());
    List<SourceFile> sources = new ArrayList<>(reader.sources());
    for (One one : reader.tasks.parallelStream().map(reader::read).toList()) {
      one.canvas().ifPresentOrElse(canvases::add, () -> unreadable.add(one.id()));
      findings.addAll(one.findings());
      sources.addAll(one.sources());
    }
    return new Result(
        canvases,
        unreadable,
        reader.catalogue(),
        reader.rules(),
        sources,
        reader.documents(),
        findings,
        reader.misnamed());
  }

  /** One task for each canvas: an id that is a safe path, and taken by one canvas alone. */
  private List<Task> tasks(List<Source> sources) {
    List<Task> tasks = new ArrayList<>();
    Map<String, Source> byPath = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Source source : sources) {
      SourceFile place = files.unread(anchor(source));
      Source first = byPath.putIfAbsent(source.path(), source);
      if (first != null) {
        places.add(place(source.path(), source));
        sink.add(
            Finding.of(
                    "ambiguous-source",
                    Subject.canvas(source.path()),
                    Span.startOf(place),
                    "the canvas `" + source.path() + "` is there twice")
                .label("not read")
                .help("keep one of the two")
                .related(Span.startOf(files.unread(anchor(first))), "read instead"));
        continue;
      }
      if (tasks.size() == limits.canvases()) {
        String most = "the folder has more than " + limits.canvases() + " canvases";
        files.refuse(
            sink, Subject.NONE, anchor(source), most, "split it, or raise `canvas.maxCanvases`");
        break;
      }
      Task task = new Task(safeId(source, place, ids), source);
      tasks.add(task);
      places.add(place(task.id, source));
    }
    return tasks;
  }

  private static Place place(String id, Source source) {
    List<String> files = new ArrayList<>();
    files.add(source.file());
    for (String part : source.parts().keySet()) {
      files.add(source.file() + "/" + part);
    }
    return new Place(id, files);
  }

  /** The file by which a canvas is pointed at. */
  private static String anchor(Source source) {
    return source.isFolder()
        ? source.file() + "/" + source.parts().keySet().iterator().next()
        : source.file();
  }

  private String safeId(Source source, SourceFile place, Set<String> taken) {
    String[] parts = source.path().split("/", -1);
    boolean valid = true;
    for (String part : parts) {
      valid = valid && CanvasIds.isPart(part);
    }
    String id = source.path();
    if (!valid) {
      id = Stream.of(parts).map(CanvasIds::part).reduce((a, b) -> a + "/" + b).orElse("canvas");
      sink.add(
          Finding.of(
                  "invalid-id",
                  Subject.canvas(id),
                  Span.startOf(place),
                  "`" + source.path() + "` cannot be the id of a canvas")
              .label(
                  Stream.of(parts).allMatch(Slug::isSlug)
                      ? "the site has a page of that name"
                      : "not lower-case words joined by hyphens")
              .help("rename it, so that its path is `" + id + "`"));
    }
    String unique = id;
    for (int i = 2; !taken.add(unique); i++) {
      unique = id + "-" + i;
    }
    return unique;
  }
}
