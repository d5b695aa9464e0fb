package org.canvasdoc.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.rule.Neighbours;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks some canvases of a folder. Of the others those alone are read that one of them
 * asks about.
 */
public final class PartCheck {
  private final ProjectReader reader;
  private final Settings settings;
  private final Map<String, ProjectReader.Task> tasks = new TreeMap<>();
  private final Map<String, ProjectReader.One> read = new ConcurrentHashMap<>();
  private List<Diagnostic> found = List.of();

  public PartCheck(ProjectReader reader, Settings settings) {
    this.reader = reader;
    this.settings = settings;
    for (ProjectReader.Task task : reader.tasks()) {
      tasks.put(task.id(), task);
    }
  }

  /**
   * The same beside another state of the folder: what was read there, and is the same here, is not
   * read again.
   */
  public PartCheck(ProjectReader reader, Settings settings, PartCheck other) {
    this(reader, settings);
    for (ProjectReader.One each : other.read.values()) {
      ProjectReader.Task own = tasks.get(each.id());
      ProjectReader.Task second = other.tasks.get(each.id());
      try {
        if (own != null && second != null && reader.readsLike(other.reader, own, second)) {
          read.put(each.id(), each);
        }
      } catch (IOException unreadable) {
        continue; // then reading it says so
      }
    }
  }

  /** The ids of all canvases that are there, read or not. */
  public Set<String> ids() {
    return tasks.keySet();
  }

  /** The canvases that are there, by id. */
  public Map<String, ProjectReader.Task> tasks() {
    return tasks;
  }

  /** A canvas; empty where there is none, or it cannot be read. */
  public Optional<Canvas> canvas(String id) {
    ProjectReader.One one = one(id);
    return one == null ? Optional.empty() : one.canvas();
  }

  /** How many canvases were read by now. */
  public int readSoFar() {
    return read.size();
  }

  private ProjectReader.@Nullable One one(String id) {
    ProjectReader.Task task = tasks.get(id);
    return task == null ? null : read.computeIfAbsent(id, key -> reader.read(task));
  }

  /** Does something with each of many, by all processors; the outcomes are in their order. */
  public static <T, R> List<R> shared(List<T> items, Function<T, R> work) {
    return Shared.work(items, work);
  }

  /** Reads several at once. */
  public void readAll(Set<String> ids) {
    Shared.work(List.copyOf(ids), id -> canvas(id).isPresent());
  }

  /**
   * What is found in some of the canvases, and in the files beside all of them, by file, place and
   * rule.
   */
  public List<Diagnostic> check(Set<String> ids) {
    Judge judge = new Judge(settings, reader.rules(), reader.documentPaths(), reader.catalogue());
    BaselineMatch baseline = new BaselineMatch(reader.baseline(), tasks.keySet(), ids::contains);
    baseline.tear(reader.findings());
    List<Finding> others = new ArrayList<>();
    for (Finding finding : reader.findings()) {
      String canvas = finding.subject().canvas();
      if (canvas == null || ids.contains(canvas)) {
        others.add(finding);
      }
    }
    Set<String> present = new TreeSet<>(ids);
    present.retainAll(tasks.keySet());
    List<Judge.Part> parts = new ArrayList<>();
    for (Found found : Shared.work(List.copyOf(present), id -> found(id, judge))) {
      baseline.tear(found.torn);
      others.addAll(found.others);
      if (found.part != null) {
        parts.add(found.part);
      }
    }
    Neighbours neighbours = new Neighbours(new Readable(), new Unreadable());
    found = judge.judge(parts, neighbours, others, baseline).diagnostics();
    return found;
  }

  /** What was found when canvases were checked last. */
  public List<Diagnostic> found() {
    return found;
  }

  /** Findings of somebody else's, at their levels; without those whose rule is off. */
  public List<Diagnostic> weigh(List<Finding> findings) {
    Levels levels = new Levels(settings, reader.rules());
    Fingerprints prints = new Fingerprints();
    List<Diagnostic> weighed = new ArrayList<>();
    for (Finding each : findings) {
      Severity severity = levels.of(each).orElse(null);
      if (severity != null) {
        String print = prints.of(Fingerprints.about(each));
        weighed.add(new Diagnostic(each, severity, print, null));
      }
    }
    return weighed;
  }

  /** The date as of which is checked. */
  public LocalDate today() {
    return settings.today().get().orElseGet(settings.clock());
  }

  private record Found(Judge.@Nullable Part part, List<Finding> others, List<Finding> torn) {}

  private Found found(String id, Judge judge) {
    ProjectReader.One one = one(id);
    if (one == null) {
      return new Found(null, List.of(), List.of());
    }
    Canvas canvas = one.canvas().orElse(null);
    if (canvas == null) {
      return new Found(null, one.findings(), one.findings());
    }
    List<Finding> own = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Finding finding : one.findings()) {
      (id.equals(finding.subject().canvas()) ? own : others).add(finding);
    }
    Judge.Part part = judge.judge(canvas, judge.check(canvas, own));
    return new Found(part, others, one.findings());
  }

  /** The canvases by id, each read when somebody asks for it. */
  private final class Readable extends AbstractMap<String, Canvas> {
    @Override
    public @Nullable Canvas get(Object id) {
      return canvas((String) id).orElse(null);
    }

    @Override
    public boolean containsKey(Object id) {
      return tasks.containsKey(id);
    }

    @Override
    public Set<String> keySet() {
      return tasks.keySet();
    }

    @Override
    public Set<Map.Entry<String, Canvas>> entrySet() {
      throw new UnsupportedOperationException("that would read all of them");
    }
  }

  /** The ids of canvases that are there and cannot be read. */
  private final class Unreadable extends AbstractSet<String> {
    @Override
    public boolean contains(Object id) {
      return tasks.containsKey(id) && canvas((String) id).isEmpty();
    }

    @Override
    public Iterator<String> iterator() {
      throw new UnsupportedOperationException("that would read all of them");
    }

    @Override
    public int size() {
      throw new UnsupportedOperationException("that would read all of them");
    }
  }
}
