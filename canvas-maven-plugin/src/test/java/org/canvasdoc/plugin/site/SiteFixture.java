package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Side;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.redact.Redaction;
import org.canvasdoc.rule.Rule;

/** Renders folders of canvases for tests. */
final class SiteFixture {
  private SiteFixture() {}

  static Path resource(String name) {
    try {
      return Path.of(SiteFixture.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  static SiteResult render(Path sources, Path output) throws IOException {
    return render(sources, output, List.of());
  }

  /** The same with rules of the team's own. */
  static SiteResult render(Path sources, Path output, List<Rule> ownRules) throws IOException {
    return render(sources, output, new SiteSettings("Our business models", "", "", ""), ownRules);
  }

  /** The same as a user wants it. */
  static SiteResult render(Path sources, Path output, SiteSettings wanted, List<Rule> ownRules)
      throws IOException {
    return render(sources, output, wanted, ownRules, new Pictures());
  }

  /** The same with what changed. */
  static SiteResult render(Path sources, Path output, SiteSettings wanted, Since since)
      throws IOException {
    Settings settings =
        new Settings(Profile.REVIEW, Optional::empty, () -> LocalDate.MIN, List.of());
    CanvasProject project = CanvasProject.read(sources, "src/canvas/", Limits.DEFAULT, settings);
    try (Site site = new Site(wanted, List.of())) {
      return site.render(List.of(project), output, since);
    }
  }

  /** What a folder is compared with, as a goal does it. */
  static Since since(Path before, Path after) throws IOException {
    Settings settings = Settings.of(null);
    Side was = new Side(ProjectReader.open(before, "src/canvas/", Limits.DEFAULT), settings);
    Side is = new Side(ProjectReader.open(after, "src/canvas/", Limits.DEFAULT), settings);
    return new Since("main", List.of(new Since.Part("", Comparison.between(was, is))));
  }

  /** The same with pictures in pixels. */
  static SiteResult renderWithPng(Path sources, Path output, Pictures pictures) throws IOException {
    SiteSettings wanted =
        new SiteSettings("Our business models", "", "", "", "", Redaction.NONE, Look.OURS, true);
    return render(sources, output, wanted, List.of(), pictures);
  }

  /** The same where the past of the canvases is known. */
  static SiteResult render(Path sources, Path output, SiteSettings wanted, Past past)
      throws IOException {
    return render(sources, output, wanted, List.of(), new Pictures(), past);
  }

  /** As a site is where canvases have a past; commits say one thing of themselves. */
  static SiteResult renderWithPast(Path sources, Path output, String subject) throws IOException {
    List<Canvas> canvases = project(sources, List.of()).canvases();
    SiteSettings plain = new SiteSettings("Our business models", "", "", "");
    return render(sources, output, plain, SamplePast.of(canvases, subject));
  }

  private static SiteResult render(
      Path sources, Path output, SiteSettings wanted, List<Rule> ownRules, Pictures pictures)
      throws IOException {
    Past past = Past.none(Past.Lack.NO_REPOSITORY);
    return render(sources, output, wanted, ownRules, pictures, past);
  }

  private static SiteResult render(
      Path sources,
      Path output,
      SiteSettings wanted,
      List<Rule> ownRules,
      Pictures pictures,
      Past past)
      throws IOException {
    CanvasProject project = project(sources, ownRules);
    try (Site site = new Site(wanted, ownRules, () -> past, pictures)) {
      return site.render(List.of(project), output);
    }
  }

  static CanvasProject project(Path sources, List<Rule> ownRules) throws IOException {
    Settings settings =
        new Settings(Profile.REVIEW, Optional::empty, () -> LocalDate.MIN, ownRules);
    return CanvasProject.read(sources, "src/canvas/", Limits.DEFAULT, settings);
  }

  /** The text files below a folder, by their paths. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!name.endsWith(".png")) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
