package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A repository with the twenty commits of a business model that begins as an idea, splits a
 * segment, is renamed, badly merged, repaired, and pivots.
 */
public final class LifeOfAModel {
  public static final String CANVASES = "src/canvas";

  private static final String FIRST = CANVASES + "/doughjoe.canvas.yaml";
  private static final String MOVED = CANVASES + "/food/doughjoe.canvas.yaml";
  private static final String CATERING = CANVASES + "/catering.canvas.yaml";

  private static final String IDEA =
      """
      name: The DoughJoe
      currency: EUR
      customer-segments:
        commuters:
          name: Morning commuters
          expects: [{category: personal-assistance, because: They want to be known.}]
      value-propositions:
        hot-in-ninety: {name: Hot doughnut and coffee in ninety seconds, segments: commuters}
      customer-relationships:
        counter:
          name: Talk at the counter
          segments: commuters
          category: personal-assistance
          purposes: [get, keep]
          status: pilot
          description: |
            Whoever comes a second time is greeted by name.
            It rests on [[hot-in-ninety]].
      """;

  private final Repo repo;
  private final List<String> commits = new ArrayList<>();

  private LifeOfAModel(Repo repo) {
    this.repo = repo;
  }

  /** Makes it in a folder. */
  public static LifeOfAModel in(Path folder) throws IOException {
    LifeOfAModel life = new LifeOfAModel(Repo.init(folder));
    life.begin();
    life.grow();
    life.turn();
    life.settle();
    return life;
  }

  public Path tree() {
    return repo.tree();
  }

  public Repo repo() {
    return repo;
  }

  /** The ids of all twenty, in the order in which they were made. */
  public List<String> commits() {
    return commits;
  }

  private void begin() throws IOException {
    repo.write(CANVASES + "/rules.yaml", "profile: review\n");
    add(FIRST, IDEA);
    commit("1 An idea");
    append(
        FIRST,
        """
        channels:
          shop: {name: The shop, segments: commuters, medium: physical, phases: [purchase, delivery]}
          web: {name: The web shop, segments: commuters, medium: web, phases: [awareness]}
        cost-structure:
          staff: {name: Staff at the counter, amount: 4200 per month}
        """);
    commit("2 Where it is sold, and what it costs");
    edit(
        FIRST,
        "be known.}]\n",
        """
        be known.}]
            size: 4200
            economics: {revenue: 38 per month, gross-margin: 62%, churn: 6% per month, acquisition-cost: 61}
        """);
    commit("3 What a commuter brings");
    edit(
        FIRST,
        "value-propositions:\n",
        """
          families:
            name: Families at weekends
            expects: communities
            owner: Weekend team
        value-propositions:
        """);
    edit(FIRST, "segments: commuters}\n", "segments: [commuters, families]}\n");
    commit("4 Families come at weekends");
    edit(
        FIRST,
        "channels:\n",
        """
          club:
            name: The Sunday club
            segments: families
            category: communities
            purposes: [keep, grow]
            status: planned
            channels: web
            cost: low
        channels:
        """);
    commit("5 A club for them");
  }

  private void grow() throws IOException {
    edit(FIRST, "status: pilot", "status: established\n    since: 2026-01");
    edit(FIRST, "status: planned", "status: established");
    append(
        FIRST,
        """
        hypotheses:
          club-keeps:
            claim: The club keeps families
            about: customer-relationships/club
            risk: desirability
            importance: 4
            status: supported
            tests: [{method: survey, metric: came again, criterion: half of thirty, result: {date: 2026-01, observed: 18 of 30, decision: persevere}}]
        """);
    commit("6 Both are established");
    reorder();
    commit("7 Reordered, and the text wrapped");
    edit(FIRST, "[get, keep]", "[get,\n      keep]");
    edit(
        FIRST,
        "  staff: {name: Staff at the counter, amount: 4200 per month}",
        "  staff:\n    name: \"Staff at the counter\"\n    amount: {amount: 4200, per: month}");
    commit("8 Another layout");
    edit(
        FIRST,
        "  commuters:\n    name: Morning commuters\n",
        "  students:\n    name: Students before lectures\n    expects: self-service\n"
            + "  office-workers:\n    name: Office workers in the morning\n    was: commuters\n");
    edit(
        FIRST,
        "segments: [families, commuters]}",
        "segments: [office-workers, students, families]}");
    edit(FIRST, "segments: commuters\n", "segments: [office-workers, students]\n");
    edit(FIRST, "segments: commuters,", "segments: office-workers,");
    edit(FIRST, "segments: commuters,", "segments: [office-workers, students],");
    commit("9 Commuters are two segments");
    edit(
        FIRST,
        "  counter:\n    name: Talk at the counter\n",
        "  regulars:\n    name: The regulars' table\n    was: counter\n");
    commit("10 The counter is called otherwise");
  }

  private void turn() throws IOException {
    Files.createDirectories(repo.tree().resolve(CANVASES + "/food"));
    repo.git("mv", FIRST, MOVED);
    commit("11 The canvas moves");
    add(
        CATERING,
        """
        name: Catering
        variant-of: food/doughjoe
        currency: EUR
        customer-segments:
          offices: {name: Offices, expects: dedicated-personal-assistance}
        channels:
          van: {name: The van, segments: offices, description: "Leaves from [[food/doughjoe:channels/shop]]."}
        customer-relationships:
          manager:
            name: One manager an office
            segments: offices
            category: dedicated-personal-assistance
            purposes: keep
            status: established
            channels: van
            cost: 900 per month
        """);
    commit("12 Catering begins");
    repo.git("checkout", "-q", "-b", "cheaper");
    edit(CATERING, "cost: 900 per month", "cost: 600 per month");
    commit("13 Cheaper, on a branch");
    repo.git("checkout", "-q", "main");
    edit(CATERING, "cost: 900 per month", "cost: 1100 per month");
    commit("14 Dearer, on main");
    repo.git("merge", "-q", "--no-commit", "-s", "ours", "cheaper");
    edit(
        CATERING,
        "    cost: 1100 per month\n",
        "<<<<<<< HEAD\n    cost: 1100 per month\n=======\n    cost: 600 per month\n>>>>>>> cheaper\n");
    commit("15 A bad merge");
  }

  private void settle() throws IOException {
    edit(
        CATERING,
        "<<<<<<< HEAD\n    cost: 1100 per month\n=======\n    cost: 600 per month\n>>>>>>> cheaper\n",
        "    cost: 600 per month\n");
    commit("16 Repaired");
    String pivot = text(MOVED);
    int families = pivot.indexOf("  families:\n");
    pivot =
        pivot.substring(0, families) + pivot.substring(pivot.indexOf("customer-relationships:\n"));
    int club = pivot.indexOf("  club:\n");
    int regulars = pivot.indexOf("  regulars:\n");
    pivot = pivot.substring(0, club) + pivot.substring(regulars);
    pivot = pivot.substring(0, pivot.indexOf("hypotheses:\n"));
    add(MOVED, pivot);
    edit(MOVED, "students, families]}", "students]}");
    edit(MOVED, "category: personal-assistance\n", "category: self-service\n");
    edit(MOVED, "The regulars' table", "The screen at the door");
    commit("17 A pivot: no families, no talk");
    split();
    commit("18 The canvas is a folder");
    String segments = CANVASES + "/food/doughjoe.canvas/customer-segments.yaml";
    edit(segments, "acquisition-cost: 61", "acquisition-cost: 310");
    commit("19 Winning customers costs more");
    edit(segments, "  was: commuters\n", "");
    repo.git("rm", "-q", CATERING);
    commit("20 Catering ends");
    repo.git("tag", "v2");
  }

  /** Turns blocks, entries and lists about; says the same. */
  private void reorder() throws IOException {
    String text = text(FIRST).replace("[commuters, families]", "[families, commuters]");
    text = text.replace("greeted by name.\n      It", "greeted\n      by name. It");
    int values = text.indexOf("value-propositions:\n");
    int relationships = text.indexOf("customer-relationships:\n");
    int club = text.indexOf("  club:\n");
    int channels = text.indexOf("\nchannels:\n") + 1;
    String head = "customer-relationships:\n";
    add(
        FIRST,
        text.substring(0, values)
            + head
            + text.substring(club, channels)
            + text.substring(relationships + head.length(), club)
            + text.substring(values, relationships)
            + text.substring(channels));
  }

  /** The one file becomes a folder with a file for each block. */
  private void split() throws IOException {
    String folder = CANVASES + "/food/doughjoe.canvas/";
    StringBuilder head = new StringBuilder();
    StringBuilder part = head;
    String name = "";
    List<String[]> files = new ArrayList<>();
    for (String line : text(MOVED).split("\n")) {
      if (line.matches("[a-z-]+:")) {
        files.add(new String[] {name, part.toString()});
        part = new StringBuilder();
        name = line.replace(":", "");
      } else {
        part.append(name.isEmpty() || !line.startsWith("  ") ? line : line.substring(2));
        part.append('\n');
      }
    }
    files.add(new String[] {name, part.toString()});
    for (String[] each : files) {
      repo.write(folder + (each[0].isEmpty() ? "canvas" : each[0]) + ".yaml", each[1]);
    }
    repo.git("rm", "-q", "--cached", MOVED);
    Files.delete(repo.tree().resolve(MOVED));
  }

  private void commit(String message) throws IOException {
    commits.add(repo.commit(message));
  }

  private void add(String file, String text) throws IOException {
    repo.write(file, text);
  }

  private void append(String file, String text) throws IOException {
    repo.write(file, text(file) + text);
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = text(file);
    int at = text.indexOf(from);
    assertTrue(at >= 0, () -> file + " has no " + from + "\n" + text);
    repo.write(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private String text(String file) throws IOException {
    return Files.readString(repo.tree().resolve(file));
  }
}
