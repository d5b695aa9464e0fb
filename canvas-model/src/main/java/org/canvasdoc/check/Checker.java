package org.canvasdoc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Settings settings;

  public Checker(Settings settings) {
    this.settings = settings;
  }

  /**
   * What was read and found.
   *
   * @param canvases by id, the order of their paths; outlines where none was to be kept
   * @param found how many canvases there are, those that could not be read included
   * @param sources every file whose text was read
   */
  public record Outcome(
      Map<String, Canvas> canvases,
      int found,
      int relationships,
      long entries,
      List<SourceFile> sources,
      List<Diagnostic> diagnostics) {}

  /** One canvas: read, checked, and kept or let go. */
  private record One(
      String id,
      @Nullable Canvas canvas,
      Judge.@Nullable Part part,
      List<Finding> unread,
      List<SourceFile> sources,
      int relationships,
      long entries) {}

  /**
   * Reads and checks the canvases of a folder, in parallel and in a stable order.
   *
   * @param rules what the folder says about the rules
   * @param keep whether the canvases are needed when they have been checked; where not, each is let
   *     go at once, and ten thousand need no more memory than their findings
   */
  public Outcome check(ProjectReader reader, RulesFile rules, boolean keep) {
    Set<String> documents = reader.documents().keySet();
    Judge judge = new Judge(settings, rules, documents, reader.catalogue());
    Map<String, Canvas> canvases = new TreeMap<>();
    Set<String> unreadable = new TreeSet<>();
    List<Finding> others = new ArrayList<>(reader.findings());
    List<SourceFile> sources = new ArrayList<>(reader.sources());
    List<Judge.Part> parts = new ArrayList<>();
    int relationships = 0;
    long entries = 0;
    List<One> all =
        reader.tasks().parallelStream().map(task -> one(reader.read(task), judge, keep)).toList();
    for (One one : all) {
      others.addAll(one.unread);
      sources.addAll(one.sources);
      relationships += one.relationships;
      entries += one.entries;
      if (one.canvas == null || one.part == null) {
        unreadable.add(one.id);
      } else {
        canvases.put(one.id, one.canvas);
        parts.add(one.part);
      }
    }
    Neighbours neighbours = new Neighbours(canvases, unreadable);
    List<Diagnostic> diagnostics = judge.diagnostics(parts, neighbours, others);
    return new Outcome(canvases, all.size(), relationships, entries, sources, diagnostics);
  }

  private static One one(ProjectReader.One read, Judge judge, boolean keep) {
    String id = read.id();
    Canvas canvas = read.canvas().orElse(null);
    if (canvas == null) {
      return new One(id, null, null, read.findings(), keep ? read.sources() : List.of(), 0, 0);
    }
    List<Finding> own = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Finding finding : read.findings()) {
      (id.equals(finding.subject().canvas()) ? own : others).add(finding);
    }
    Judge.Part part = judge.judge(canvas, own);
    if (!keep) {
      read.sources().forEach(SourceFile::release);
    }
    return new One(
        id,
        keep ? canvas : canvas.outline(),
        part,
        others,
        keep ? read.sources() : List.of(),
        canvas.relationships().size(),
        canvas.entries().count());
  }
}
