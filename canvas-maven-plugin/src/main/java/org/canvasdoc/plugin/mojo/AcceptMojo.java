package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.check.AcceptedText;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.plugin.files.Whole;
import org.canvasdoc.plugin.report.ChangeItem;
import org.jspecify.annotations.Nullable;

/**
 * Accepts changes that break something into the file accepted.yaml beside the canvases, with the
 * reason: canvas:diff shows them from then on, and does not count them.
 */
@Mojo(name = "accept", requiresProject = false, threadSafe = true)
public final class AcceptMojo extends ChangeMojo {
  private static final String NAME = "accepted.yaml";
  private static final String OTHER_NAME = "accepted.yml";
  private static final int MOST_SAID = 20;

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

  /**
   * The changes to accept, divided by commas: each by the fingerprint that canvas:diff says, or as
   * rule/canvas/entry, like `segment-abandoned/doughjoe/families`.
   */
  @Parameter(property = "canvas.fingerprint")
  private @Nullable List<String> fingerprint;

  /** Why they are accepted. */
  @Parameter(property = "canvas.because")
  private @Nullable String because;

  /** Who accepts them. */
  @Parameter(property = "canvas.by")
  private @Nullable String by;

  /** The last day on which they are accepted, like 2027-03-31, 2027-03 or 2027. */
  @Parameter(property = "canvas.until")
  private @Nullable String until;

  @Override
  void run() throws MojoExecutionException {
    List<String> asked = asked();
    String reason = because == null ? "" : because.strip();
    if (reason.isEmpty() || reason.equals("...")) {
      throw new MojoExecutionException("say why, by -Dcanvas.because=...");
    }
    PartialDate end = end();
    List<String> left = new ArrayList<>(asked);
    List<String> open = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Folders.Place place : folders()) {
      try (Against against = against(place)) {
        Compared compared = compare(place, null, against);
        if (compared != null) {
          unread.addAll(compared.unread());
          accept(place, found(compared.comparison(), left, open), reason, end);
        }
      }
    }
    if (!left.isEmpty()) {
      Commands commands = Commands.of(session(), project(), version());
      throw new MojoExecutionException(
          "no change is called "
              + safe("`" + String.join("`, `", left) + "`")
              + ". "
              + known(open)
              + (unread.isEmpty() ? "" : ". " + safe(ChangeVerdict.unread(commands, unread))));
    }
  }

  private List<String> asked() throws MojoExecutionException {
    List<String> asked = new ArrayList<>();
    for (String each : fingerprint == null ? List.<String>of() : fingerprint) {
      if (!each.isBlank()) {
        asked.add(each.strip());
      }
    }
    if (asked.isEmpty()) {
      throw new MojoExecutionException(
          "say what is accepted, by -Dcanvas.fingerprint=...; "
              + Commands.of(session(), project(), version()).of("diff")
              + " names it");
    }
    return asked;
  }

  private @Nullable PartialDate end() throws MojoExecutionException {
    String word = until;
    if (word == null || word.isBlank()) {
      return null;
    }
    Matcher parts = DATE.matcher(word.strip());
    try {
      if (parts.matches()) {
        PartialDate date =
            new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        date.last();
        return date;
      }
    } catch (DateTimeException noDay) {
      getLog().debug(noDay);
    }
    throw new MojoExecutionException(
        "canvas.until cannot be `"
            + safe(word)
            + "`; it is a date like 2027-03-31, 2027-03 or 2027");
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /**
   * What was asked for and is among the changes.
   *
   * @param left loses what is found
   * @param open takes what could have been asked for
   */
  private static List<ChangeItem> found(
      Comparison comparison, List<String> left, List<String> open) {
    List<ChangeItem> found = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (ChangeItem item : ChangeItem.of(comparison)) {
      String name = name(item);
      boolean meant = false;
      for (String each : left) {
        if (each.equals(item.fingerprint()) || each.equals(name)) {
          meant = true;
          known.add(each);
        }
      }
      if (meant) {
        found.add(item);
      }
      open.add(item.fingerprint() + "  " + name);
    }
    left.removeAll(known);
    return found;
  }

  private static String name(ChangeItem item) {
    Subject subject = item.subject();
    StringBuilder name = new StringBuilder(item.rule());
    for (String part : new @Nullable String[] {subject.canvas(), subject.entry()}) {
      if (part != null) {
        name.append('/').append(part);
      }
    }
    return name.toString();
  }

  private static String known(List<String> open) {
    if (open.isEmpty()) {
      return "There is none at all";
    }
    int said = Math.min(MOST_SAID, open.size());
    StringBuilder text = new StringBuilder("There are:");
    for (String each : open.subList(0, said)) {
      text.append("\n  ").append(safe(each));
    }
    return said < open.size()
        ? text.append("\n  and ").append(open.size() - said).append(" more").toString()
        : text.toString();
  }

  private void accept(
      Folders.Place place, List<ChangeItem> items, String reason, @Nullable PartialDate end)
      throws MojoExecutionException {
    if (items.isEmpty()) {
      return;
    }
    Path other = place.source().resolve(OTHER_NAME);
    Path file = exists(other) ? other : place.source().resolve(NAME);
    String shown = Folders.shown(file, here());
    if (exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new MojoExecutionException(shown + " is no plain file; remove it");
    }
    try {
      String text = exists(file) ? Files.readString(file) : "";
      for (ChangeItem item : items) {
        Optional<String> with =
            AcceptedText.with(
                text,
                new AcceptedText.Acceptance(
                    item.fingerprint(), item.message(), reason, by == null ? "" : by, end));
        if (with.isEmpty()) {
          throw new MojoExecutionException(
              shown + " is no mapping with a line for each key; put it right first");
        }
        text = with.get();
      }
      write(file, text);
    } catch (IOException error) {
      throw Trouble.of(shown + " cannot be written", error, here(), "");
    }
    for (ChangeItem item : items) {
      getLog().info(safe("canvas: accepted " + item.fingerprint() + ": " + item.message()));
    }
    getLog().info("canvas: " + count(items.size()) + " accepted into " + shown + "; commit it");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
      Whole.move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String count(int items) {
    return items == 1 ? "1 change is" : items + " changes are";
  }
}
