package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Side;
import org.canvasdoc.plugin.git.Revision;
import org.canvasdoc.plugin.git.UnknownRevision;
import org.canvasdoc.plugin.site.Since;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.redact.Redaction;
import org.jspecify.annotations.Nullable;

/** Compares folders of canvases with what they were, for the goals that say or show it. */
final class Comparing {
  private Comparing() {}

  /** A state of a folder, none of whose canvases is read yet. */
  static ProjectReader reader(CheckMojo goal, Against.State state, Folders.Place place) {
    return ProjectReader.open(state.tree(), goal.prefix(place.source()), goal.limits());
  }

  static MojoExecutionException unreadable(CheckMojo goal, Folders.Place place, IOException error) {
    return Trouble.of(
        Folders.shown(place.source(), goal.here()) + " cannot be compared", error, goal.here(), "");
  }

  static MojoExecutionException unknown(UnknownRevision unknown) {
    return new MojoExecutionException(
        ChangeMojo.safe(String.valueOf(unknown.getMessage())), unknown);
  }

  /**
   * Whether a site shows what changed: where that was asked for, and tells nothing that is left
   * out.
   *
   * @param base what was asked to compare with
   * @param redact what is left out
   */
  static boolean isShown(CheckMojo goal, @Nullable String base, @Nullable List<String> redact)
      throws MojoExecutionException {
    if (base == null || base.isBlank()) {
      return false;
    }
    boolean whole = redact == null || Redaction.of(redact).isNone();
    if (!whole) {
      goal.getLog()
          .warn(
              "canvas: what changed since "
                  + ChangeMojo.safe(base.strip())
                  + " is not shown, since canvas.redact leaves something out that it may tell;"
                  + " canvas:diff says it");
    }
    return whole;
  }

  /**
   * What the canvases of a site are compared with.
   *
   * @param homes what the ids of each folder's canvases begin with on the site
   * @param base what to compare with, as canvas:diff takes it
   */
  static Since since(CheckMojo goal, Map<Folders.Place, String> homes, String base)
      throws MojoExecutionException {
    List<Since.Part> parts = new ArrayList<>();
    String words = base.strip();
    for (Map.Entry<Folders.Place, String> each : homes.entrySet()) {
      Folders.Place place = each.getKey();
      try (Against against = new Against(place.source(), goal.here())) {
        Against.State after = against.head(null);
        Against.State before = against.base(base, after, System.getenv());
        Settings settings = goal.settings(place);
        Comparison comparison =
            Comparison.between(
                new Side(reader(goal, before, place), settings),
                new Side(reader(goal, after, place), settings));
        parts.add(new Since.Part(each.getValue(), comparison));
        Revision revision = before.revision();
        if (revision != null) {
          String commit = revision.shortened();
          words = commit.startsWith(words) ? commit : base.strip() + " · " + commit;
        }
      } catch (UnknownRevision unknown) {
        throw unknown(unknown);
      } catch (IOException error) {
        throw unreadable(goal, place, error);
      }
    }
    return new Since(words, parts);
  }
}
