package org.canvasdoc.economics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.References;
import org.canvasdoc.read.Limits;

/** Canvases for tests, read from a few lines of YAML. */
final class Canvases {
  private Canvases() {}

  static Canvas read(String yaml) {
    try {
      Path folder = Files.createTempDirectory("canvas");
      Path file = folder.resolve("shop.canvas.yaml");
      Files.writeString(file, "name: A shop\n" + yaml);
      LocalDate day = LocalDate.of(2026, 10, 1);
      Settings settings =
          new Settings(Profile.REVIEW, () -> Optional.of(day), () -> day, List.of());
      CanvasProject project = CanvasProject.read(folder, "", Limits.DEFAULT, settings);
      Files.delete(file);
      Files.delete(folder);
      return project.canvases().get(0);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** The economics of the one segment {@code guests}, whose fields are these lines. */
  static UnitEconomics unit(String head, String economics) {
    Canvas canvas =
        read(
            head
                + "customer-segments:\n  guests:\n    name: Guests\n    economics:\n"
                + economics.indent(6));
    return new UnitEconomics(canvas, segment(canvas, "guests"));
  }

  static CustomerSegment segment(Canvas canvas, String id) {
    return (CustomerSegment) canvas.entry(Block.CUSTOMER_SEGMENTS, id).orElseThrow();
  }

  static CustomerRelationship relationship(Canvas canvas, String id) {
    return (CustomerRelationship) canvas.entry(Block.CUSTOMER_RELATIONSHIPS, id).orElseThrow();
  }

  static CanvasEconomics economics(Canvas canvas) {
    return new CanvasEconomics(canvas, new References(canvas));
  }

  /** The sum of a figure, or the reasons why it cannot be had. */
  static String said(Computed computed) {
    return computed.fold(
        Figure::sum, missing -> String.join("; ", missing.gaps().stream().map(Gap::why).toList()));
  }
}
