package org.canvasdoc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.read.RulesFile;
import org.canvasdoc.rule.Neighbours;
import org.canvasdoc.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Runs the rules over what was read, and judges everything that was found, in one place. */
public final class Checker {
  /**
   * Texts with findings are held, for reports to show, up to this part of the memory; others are
   * read again.
   */
  private static final int PART_FOR_TEXTS = 8;

  private final Settings settings;
  private final AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / PART_FOR_TEXTS);

  public Checker(Settings settings) {
    this.settings = settings;
  }

  /**
   * What was read and found.
   *
   * @param canvases those that were checked, by id, in the order of their paths; outlines where
   *     none was to be kept
   * @param found how many were to be checked, those that could not be read included
   * @param sources every file whose text was read
   */
  public record Outcome(
      Map<String, Canvas> canvases,
      int found,
      int relationships,
      long entries,
      List<SourceFile> sources,
      List<Diagnostic> diagnostics,
      Baseline baseline) {}

  /**
   * One canvas: read, checked, and kept or let go.
   *
   * @param canvas null where it could not be read
   * @param part null where it was not checked
   * @param unread what is wrong with it where it could not be read
   * @param torn what the readers could not read of it
   */
  private record One(
      String id,
      boolean chosen,
      @Nullable Canvas canvas,
      Judge.@Nullable Part part,
      List<Finding> unread,
      List<Finding> torn,
      List<SourceFile> sources) {
    int relationships() {
      return part == null || canvas == null ? 0 : canvas.relationships().size();
    }

    long entries() {
      return part == null || canvas == null ? 0 : canvas.allEntries().size();
    }
  }

  /**
   * Reads and checks the canvases of a folder, in parallel and in a stable order. Those that are
   * not chosen are read as well, since canvases lead to each other; nothing is said of them.
   *
   * @param rules what the folder says about the rules
   * @param chosen tells by its id whether a canvas is checked
   * @param keep whether the canvases are needed when they have been checked; where not, each is let
   *     go at once, and ten thousand need no more memory than their findings
   */
  public Outcome check(
      ProjectReader reader, RulesFile rules, Predicate<String> chosen, boolean keep) {
    return check(reader, rules, chosen, keep, null);
  }

  /** Checks all canvases of a folder, and reads only those again that changed since last time. */
  public Outcome check(ProjectReader reader, Memory memory) {
    memory.begin(reader);
    return check(reader, reader.rules(), canvas -> true, true, memory);
  }

  private Outcome check(
      ProjectReader reader,
      RulesFile rules,
      Predicate<String> chosen,
      boolean keep,
      @Nullable Memory memory) {
    Set<String> documents = reader.documentPaths();
    Judge judge = new Judge(settings, rules, documents, reader.catalogue());
    Map<String, Canvas> canvases = new TreeMap<>();
    Map<String, Canvas> checked = new TreeMap<>();
    Set<String> unreadable = new TreeSet<>();
    BaselineMatch baseline = new BaselineMatch(reader.baseline(), canvases.keySet(), chosen);
    baseline.tear(reader.findings());
    List<Finding> others = new ArrayList<>();
    for (Finding finding : reader.findings()) {
      String canvas = finding.subject().canvas();
      if (canvas == null || chosen.test(canvas)) {
        others.add(finding);
      }
    }
    List<SourceFile> sources = new ArrayList<>(reader.sources());
    List<Judge.Part> parts = new ArrayList<>();
    int relationships = 0;
    long entries = 0;
    List<One> all =
        Shared.work(
            reader.tasks(), task -> one(reader, task, judge, chosen.test(task.id()), keep, memory));
    int found = 0;
    for (One one : all) {
      baseline.tear(one.torn);
      found += one.chosen ? 1 : 0;
      others.addAll(one.unread);
      sources.addAll(one.sources);
      relationships += one.relationships();
      entries += one.entries();
      if (one.canvas == null) {
        unreadable.add(one.id);
      } else {
        canvases.put(one.id, one.canvas);
      }
      if (one.canvas != null && one.part != null) {
        checked.put(one.id, one.canvas);
        parts.add(one.part);
      }
    }
    Neighbours neighbours = new Neighbours(canvases, unreadable);
    Judge.Judgement judgement = judge.judge(parts, neighbours, others, baseline);
    return new Outcome(
        checked,
        found,
        relationships,
        entries,
        sources,
        judgement.diagnostics(),
        judgement.baseline());
  }

  private One one(
      ProjectReader reader,
      ProjectReader.Task task,
      Judge judge,
      boolean chosen,
      boolean keep,
      @Nullable Memory memory) {
    List<String> stamps = memory == null ? List.of() : Memory.stamps(reader.files(task));
    Memory.Kept kept = memory == null ? null : memory.of(task, stamps);
    ProjectReader.One read = kept == null ? reader.read(task) : kept.read();
    String id = read.id();
    List<Finding> own = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Finding finding : chosen ? read.findings() : List.<Finding>of()) {
      (id.equals(finding.subject().canvas()) ? own : others).add(finding);
    }
    Canvas canvas = read.canvas().orElse(null);
    Judge.Said said = kept == null ? null : kept.said();
    if (said == null && canvas != null && chosen) {
      said = judge.check(canvas, own);
    }
    if (memory != null && kept == null) {
      memory.keep(stamps, read, said);
    }
    Judge.Part part = canvas == null || said == null ? null : judge.judge(canvas, said);
    if (canvas == null) {
      others.addAll(own);
    } else if (!keep) {
      canvas = canvas.outline();
      boolean silent = part == null || part.isEmpty();
      for (SourceFile source : read.sources()) {
        if (silent || room.addAndGet(-source.size()) < 0) {
          source.release();
        }
      }
    }
    List<SourceFile> sources = keep ? read.sources() : List.of();
    return new One(id, chosen, canvas, part, others, read.findings(), sources);
  }
}
