package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.git.HeadMark;
import org.canvasdoc.plugin.git.Pasts;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Histories;
import org.canvasdoc.plugin.history.HistoryStore;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.read.Limits;
import org.canvasdoc.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What became of the canvases of a site. It is looked up when somebody asks, and again only where
 * the work tree stands on another commit since, or a tag was set.
 */
final class Lookback implements Supplier<Past> {
  private final Pasts pasts;
  private final List<One> folders = new ArrayList<>();
  private List<Optional<String>> seen = List.of();
  private @Nullable Past past;

  private record One(Path source, String home, Histories histories, HistoryStore store) {}

  /**
   * For no folder yet.
   *
   * @param most how many of the newest revisions of each folder are told
   * @param authors whether it is told whose they are
   * @param log is told why nothing can be read
   * @param here the folder that paths are told from
   */
  Lookback(int most, boolean authors, Log log, Path here) throws MojoExecutionException {
    if (most < 0) {
      throw new MojoExecutionException(
          "canvas.history cannot be `"
              + most
              + "`; it is how many of the newest revisions of a folder are told, or 0 for none");
    }
    this.pasts = new Pasts(most, authors, error -> log.warn(unreadable(error, here)));
  }

  private static String unreadable(Exception error, Path here) {
    IOException reason =
        error instanceof IOException known ? known : new IOException(error.getMessage());
    return "canvas: "
        + Trouble.of("the site tells no history, which cannot be read", reason, here, "")
            .getMessage();
  }

  /** Looks at a folder, too; what is found is kept beside what is built of it. */
  Lookback at(Folders.Place place, Limits limits, Settings settings) {
    String which = Integer.toHexString(place.source().toString().hashCode());
    Path kept = place.build().resolve("canvas-history").resolve(which);
    Histories histories = new Histories(limits, settings, program(limits, settings));
    folders.add(new One(place.source(), place.home(), histories, new HistoryStore(kept)));
    return this;
  }

  /** All that a history depends on beside what was committed. */
  private static String program(Limits limits, Settings settings) {
    try {
      return new Inputs()
          .program(Rule.class.getClassLoader())
          .said(limits, settings.profile())
          .sum();
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  @Override
  public synchronized Past get() {
    List<Optional<String>> now = new ArrayList<>();
    for (One each : folders) {
      now.add(HeadMark.ofHistory(each.source));
    }
    Past known = past;
    if (known == null || !now.equals(seen)) {
      known = look();
      past = known;
      seen = now;
    }
    return known;
  }

  /** All folders together, under the ids that {@link Gathering} gives their canvases. */
  private Past look() {
    List<Past> found = new ArrayList<>();
    Set<String> homes = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (One each : folders) {
      Past own = pasts.of(each.source, each.histories, each.store);
      String home = each.home;
      for (int i = 2; !own.isNone() && isTaken(home, own, homes, ids); i++) {
        home = Gathering.numbered(each.home, i);
      }
      if (!own.isNone()) {
        homes.add(home);
        ids.addAll(living(own, home));
      }
      found.add(own.within(home));
    }
    return Past.gathered(found);
  }

  private static boolean isTaken(String home, Past past, Set<String> homes, Set<String> ids) {
    return homes.contains(home) || !Collections.disjoint(ids, living(past, home));
  }

  /** The ids of the canvases that are still there. */
  private static List<String> living(Past past, String home) {
    List<String> ids = new ArrayList<>();
    for (CanvasHistory each : past.canvases()) {
      if (!each.moments().get(0).has("canvas-removed")) {
        ids.add(home + each.canvas());
      }
    }
    return ids;
  }
}
