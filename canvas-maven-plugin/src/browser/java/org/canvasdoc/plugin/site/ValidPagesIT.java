package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Nu says of the pages of the example and of a hostile folder. */
class ValidPagesIT {
  @TempDir private static Path folder;
  private static Path example;
  private static Path hostile;

  @BeforeAll
  static void render() throws IOException {
    example = folder.resolve("example");
    hostile = folder.resolve("hostile");
    SiteFixture.render(Path.of("../example-site/src/canvas"), example);
    SiteFixture.render(SiteFixture.resource("hostile"), hostile);
  }

  /** On two threads: of a site's minutes in this test most are the validator's. */
  @Test
  void everyPageIsValid() {
    List<Path> pages = new ArrayList<>();
    for (Path site : List.of(example, hostile)) {
      for (String each : SamplePages.in(site)) {
        pages.add(site.resolve(each));
      }
    }
    ThreadLocal<EmbeddedValidator> validators = ThreadLocal.withInitial(ValidPagesIT::validator);
    List<String> found =
        pages.parallelStream().flatMap(page -> errors(validators.get(), page)).toList();
    assertEquals(List.of(), found);
  }

  private static EmbeddedValidator validator() {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator;
  }

  private static Stream<String> errors(EmbeddedValidator validator, Path page) {
    try {
      return validator
          .validate(page)
          .lines()
          .filter(line -> line.contains(": error"))
          .map(line -> page + " " + line);
    } catch (Exception e) {
      throw new IllegalStateException(page.toString(), e);
    }
  }
}
