package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** What Nu says of the pages of the example and of a hostile folder. */
class ValidPagesIT {
  @TempDir private static Path folder;

  /** Takes down the errors in the page that is being read; it reads schemas once. */
  private static final class Nu implements ErrorHandler {
    private final SimpleDocumentValidator validator =
        new SimpleDocumentValidator(true, false, false);
    private final List<String> found = new ArrayList<>();
    private Path page = Path.of("");

    Nu() throws Exception {
      validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", this);
      validator.setUpValidatorAndParsers(this, true, false);
    }

    List<String> errors(Path page) throws Exception {
      this.page = page;
      found.clear();
      validator.checkHtmlFile(page.toFile(), true);
      return List.copyOf(found);
    }

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      found.add(page + ":" + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }

  @Test
  void everyPageIsValid() throws Exception {
    Nu nu = new Nu();
    assertFalse(nu.errors(wrong()).isEmpty(), "errors are seen");
    List<String> found = new ArrayList<>();
    for (Path source :
        List.of(Path.of("../example-site/src/canvas"), SiteFixture.resource("hostile"))) {
      Path site = folder.resolve(source.getFileName());
      SiteFixture.renderWithPast(source, site, SamplePast.HOSTILE);
      for (String each : SamplePages.all(site)) {
        found.addAll(nu.errors(site.resolve(each)));
      }
    }
    assertEquals(List.of(), found);
  }

  private static Path wrong() throws IOException {
    String html =
        "<!DOCTYPE html><html lang=en><title>Wrong</title><p><a href=x><a href=y></a></a>";
    return Files.writeString(folder.resolve("wrong.html"), html);
  }
}
