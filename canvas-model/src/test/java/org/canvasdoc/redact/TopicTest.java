package org.canvasdoc.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Shape;
import org.junit.jupiter.api.Test;

class TopicTest {
  /** A field that is renamed must not slip out of what is left out. */
  @Test
  void everyFieldOfATopicIsOneOfTheFormat() {
    Set<String> known = new TreeSet<>();
    paths("", Format.HEAD, known);
    paths("", Format.HYPOTHESIS, known);
    for (Block block : Block.values()) {
      paths("", Format.fields(block), known);
      paths(block.key() + ":", Format.fields(block), known);
    }
    List<String> unknown = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      for (String field : topic.fields()) {
        if (!known.contains(field)) {
          unknown.add(topic.key() + " " + field);
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static void paths(String prefix, List<Field<?>> fields, Set<String> known) {
    for (Field<?> field : fields) {
      known.add(prefix + field.key());
      Shape<?> shape = field.shape();
      Shape<?> item = shape instanceof Shape.ListOf<?> list ? list.item() : shape;
      if (item instanceof Shape.Group<?> group) {
        paths(prefix + field.key() + ".", group.fields(), known);
      }
    }
  }
}
