package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Eclipse is told to do with each goal, so that it marks no POM that uses one. */
class EclipseTest {
  @Test
  void everyGoalIsLeftToMaven() throws Exception {
    Document told;
    try (var in =
        EclipseTest.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
      told = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
    List<String> goals = new ArrayList<>();
    NodeList elements = told.getElementsByTagName("goal");
    for (int i = 0; i < elements.getLength(); i++) {
      goals.add(elements.item(i).getTextContent());
    }
    List<String> ours = new ArrayList<>();
    for (MojoDescriptor goal : Goals.descriptor().getMojos()) {
      ours.add(goal.getGoal());
    }
    ours.sort(null);
    assertEquals(ours, goals);
    NodeList actions = told.getElementsByTagName("action");
    assertEquals(1, actions.getLength());
    assertEquals("<ignore/>", "<" + child(actions) + "/>");
  }

  private static String child(NodeList actions) {
    NodeList inside = actions.item(0).getChildNodes();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < inside.getLength(); i++) {
      String name = inside.item(i).getNodeName();
      names.append(name.equals("#text") ? "" : name);
    }
    return names.toString();
  }
}
