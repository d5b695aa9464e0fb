package org.canvasdoc.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Shape;

/** The forms of all files that a team writes, made from the one table of fields. */
final class Forms {
  private static final String CANVAS_SUFFIX = ".canvas";

  private static final Map<Block, Form> BLOCKS = new EnumMap<>(Block.class);
  private static final Form CANVAS = new Form(null, null).then(Format.HEAD, Forms::of);
  private static final Form CATEGORIES =
      Form.ids(new Form(null, null).then(Format.OWN_CATEGORY, Forms::of));
  private static final Form RULES =
      new Form(null, null)
          .then("profile", Form.ANY)
          .then("rules", Form.ANY)
          .then("thresholds", Form.ANY);

  static {
    Form hypothesis = new Form(null, Format.CLAIM).then(Format.HYPOTHESIS, Forms::of);
    CANVAS.thenUnknown().then(Format.HYPOTHESES, Form.ids(hypothesis));
    for (Block block : Block.values()) {
      Form entry = new Form(null, Format.NAME).then(Format.fields(block), Forms::of);
      BLOCKS.put(block, Form.ids(entry));
      CANVAS.then(block.key(), Form.ids(entry));
    }
  }

  private Forms() {}

  /** The form of a file, by its path below the folder of canvases; empty where it has none. */
  static Optional<Form> of(String path) {
    boolean yaml = path.endsWith(".yaml") || path.endsWith(".yml");
    if (!yaml || ("/" + path).contains("/files/")) {
      return Optional.empty();
    }
    String stem = path.substring(0, path.lastIndexOf('.'));
    int folder = path.indexOf(CANVAS_SUFFIX + "/");
    if (folder > 0 && path.charAt(folder - 1) != '/') {
      String part = stem.substring(folder + CANVAS_SUFFIX.length() + 1);
      return part.equals("canvas") ? Optional.of(CANVAS) : Block.of(part).map(BLOCKS::get);
    }
    if (stem.endsWith(CANVAS_SUFFIX)) {
      return Optional.of(CANVAS);
    }
    return switch (stem) {
      case "categories" -> Optional.of(CATEGORIES);
      case "rules" -> Optional.of(RULES);
      default -> Optional.empty();
    };
  }

  private static Form of(Shape<?> shape) {
    Form form = new Form(shape, null);
    if (shape instanceof Shape.ListOf<?> list) {
      return form.listOf(of(list.item()));
    }
    if (shape instanceof Shape.Group<?> group) {
      return form.then(group.fields(), Forms::of);
    }
    return shape instanceof Shape.Figure<?> figure && !figure.textOnly()
        ? form.then(figure(figure.kind()), Forms::of)
        : form;
  }

  /** The fields of a figure that is written as a mapping. */
  private static List<Field<?>> figure(Shape.Figure.Kind kind) {
    return switch (kind) {
      case MONEY -> Parts.MONEY;
      case RATE, RATE_PER_PERIOD -> Parts.RATE;
      case NUMBER -> Parts.NUMBER;
      case DATE, DURATION -> List.of();
    };
  }
}
