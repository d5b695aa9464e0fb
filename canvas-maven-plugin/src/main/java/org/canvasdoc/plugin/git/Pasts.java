package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Histories;
import org.canvasdoc.plugin.history.HistoryStore;
import org.canvasdoc.plugin.history.Kept;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.plugin.history.Steps;

/** Tells what git knows of folders of canvases. */
public final class Pasts {
  private final int most;
  private final boolean authors;
  private final Consumer<Exception> troubles;

  /**
   * For all folders of a site.
   *
   * @param most how many of the newest revisions of each folder are told
   * @param authors whether it is told whose they are
   * @param troubles takes why nothing can be read
   */
  public Pasts(int most, boolean authors, Consumer<Exception> troubles) {
    this.most = most;
    this.authors = authors;
    this.troubles = troubles;
  }

  /**
   * What became of the canvases of a folder. Nothing is thrown: where nothing can be read, the past
   * says so.
   */
  public Past of(Path folder, Histories histories, HistoryStore store) {
    if (most <= 0) {
      return Past.none(Past.Lack.LEFT_OUT);
    }
    Path place = folder.toAbsolutePath().normalize();
    Path root = HeadMark.root(place);
    if (root == null) {
      return Past.none(Past.Lack.NO_REPOSITORY);
    }
    String asked = most + " " + authors + " " + root.relativize(place) + " ";
    // opening the repository costs more than all the rest where nothing is new
    String mark = HeadMark.ofHistory(folder).map(asked::concat).orElse("");
    Kept kept = store.read();
    Optional<List<CanvasHistory>> known =
        mark.isEmpty() ? Optional.empty() : histories.known(kept, mark);
    return known.isPresent() ? Past.of(known.get()) : look(folder, histories, kept, mark, store);
  }

  private Past look(Path folder, Histories histories, Kept kept, String mark, HistoryStore store) {
    try (Revisions revisions = Revisions.around(folder).orElse(null)) {
      if (revisions == null) {
        return Past.none(Past.Lack.UNREADABLE);
      }
      Optional<Revision> head = revisions.head();
      if (head.isEmpty()) {
        return Past.none(Past.Lack.NO_COMMIT);
      }
      Steps line = told(revisions.line(head.get(), folder, most));
      return Past.of(histories.of(line, kept, mark, store));
    } catch (IOException | RuntimeException unreadable) {
      troubles.accept(unreadable);
      return Past.none(Past.Lack.UNREADABLE);
    }
  }

  /** The same without what is not to be told. */
  private Steps told(Steps line) {
    if (authors) {
      return line;
    }
    List<Steps.State> states = new ArrayList<>();
    for (Steps.State each : line.states()) {
      Step step = each.step();
      Step anonymous = new Step(step.commit(), step.subject(), "", step.when(), step.tags());
      states.add(new Steps.State(anonymous, each.folder()));
    }
    return new Steps(states, line.before());
  }
}
