package org.canvasdoc.plugin.mojo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.report.RulePlaces;
import org.canvasdoc.plugin.site.Site;
import org.canvasdoc.plugin.site.SiteException;
import org.canvasdoc.plugin.site.SiteRules;
import org.canvasdoc.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What the goals share that check canvases by rules: how much is asked, and as of when. */
abstract class CheckMojo extends FolderMojo {
  /** How much is asked of the canvases: sketch, review or strict. Beats the one of rules.yaml. */
  @Parameter(property = "canvas.profile")
  private @Nullable String profile;

  /** The date to check as of; the date of the commit where it is not said. */
  @Parameter(property = "canvas.today")
  private @Nullable String today;

  final Settings settings(Folders.Place place) throws MojoExecutionException {
    Optional<LocalDate> asked = Today.named(today);
    return new Settings(
        profile(),
        () -> asked.isPresent() ? asked : Today.of(place.source(), place.build(), timestamp()),
        Today::clock,
        OwnRules.all());
  }

  /** The date that the build is said to be of; null where nothing is said. */
  final @Nullable String timestamp() {
    return project().getProperties().getProperty("project.build.outputTimestamp");
  }

  final String prefix(Path source) {
    return Folders.prefix(source.toAbsolutePath().normalize(), here());
  }

  private @Nullable Profile profile() throws MojoExecutionException {
    String word = profile;
    if (word == null) {
      return null;
    }
    return Profile.of(word)
        .orElseThrow(() -> wrong("canvas.profile", word, List.of("sketch", "review", "strict")));
  }

  /** All that findings depend on beside the canvases and the commit. */
  final List<@Nullable Object> dated() {
    return Arrays.asList(today, timestamp(), today == null ? Today.clock() : "", profile);
  }

  /** A language that pages speak; empty where none is said. */
  static String known(@Nullable String language) throws MojoExecutionException {
    if (language != null && !Site.LANGUAGES.contains(language)) {
      throw wrong("canvas.language", language, Site.LANGUAGES);
    }
    return language == null ? "" : language;
  }

  static MojoExecutionException wrong(String name, String value, List<String> words) {
    return new MojoExecutionException(
        name + " cannot be `" + value + "`; it is one of " + String.join(", ", words));
  }

  /**
   * Where reports lead from a rule: to its page on the site.
   *
   * @param siteUrl where that is, as it was written; null or empty where there is none
   */
  static RulePlaces ruleAddresses(@Nullable String siteUrl, List<Rule> own)
      throws MojoExecutionException {
    try {
      return SiteRules.of(siteUrl == null ? "" : siteUrl, own);
    } catch (SiteException error) {
      throw new MojoExecutionException(error.getMessage(), error);
    }
  }
}
