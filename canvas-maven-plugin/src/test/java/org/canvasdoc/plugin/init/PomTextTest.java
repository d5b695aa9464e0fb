package org.canvasdoc.plugin.init;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is put into a POM to Maven's own reading, and the rest of it to its bytes. */
class PomTextTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <project><build><plugins> -->
      <project xmlns="http://maven.apache.org/POM/4.0.0"
               xmlns:xsi='a>b'>
        <modelVersion>4.0.0</modelVersion>
        <groupId>g</groupId>
        <artifactId>a</artifactId>
        <version>1</version>
        <description><![CDATA[</project> <build>]]></description>
      """;

  private static final String OTHER = "<plugin><artifactId>maven-jar-plugin</artifactId></plugin>";

  private static final String PROFILE =
      """
        <profiles><profile><id>p</id><build><plugins>
          %s
        </plugins></build></profile></profiles>
      """
          .formatted(OTHER);

  static List<String> poms() {
    return List.of(
        HEAD + "</project>\n",
        HEAD + "</project>",
        HEAD + PROFILE + "</project>\n",
        HEAD + "  <build/>\n" + PROFILE + "</project>\n",
        HEAD + "  <build>\n  </build>\n</project>\n",
        HEAD + "  <build><finalName>x</finalName></build>\n</project>\n",
        HEAD + "  <build><plugins/></build>\n</project>\n",
        HEAD + "  <build>\n    <plugins />\n  </build>\n</project>\n",
        HEAD
            + "  <build>\n    <plugins>\n    "
            + OTHER
            + "\n    </plugins>\n  </build>\n</project>",
        HEAD + "\t<build>\n\t\t<plugins>\n\t\t</plugins>\n\t</build>\n</project>\n",
        HEAD + PROFILE + "<build><plugins>" + OTHER + "</plugins></build></project>",
        HEAD
            + "  <build><pluginManagement><plugins>"
            + OTHER
            + "</plugins></pluginManagement></build></project>",
        "<project><artifactId>a</artifactId></project>",
        "<project/>");
  }

  @ParameterizedTest
  @MethodSource("poms")
  void thePluginIsAddedAndNothingElseChanges(String pom) throws Exception {
    holds(pom.getBytes(StandardCharsets.UTF_8));
    holds(pom.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    String foreign = pom.replace("UTF-8", "ISO-8859-1").replace("CDATA[", "CDATA[\u00e9t\u00e9");
    holds(foreign.getBytes(StandardCharsets.ISO_8859_1));
    holds(("\uFEFF" + pom).getBytes(StandardCharsets.UTF_8));
  }

  private static void holds(byte[] pom) throws Exception {
    byte[] with = PomText.with(pom, "1.2").orElseThrow();
    Model before = model(pom);
    Model after = model(with);
    Plugin added = after.getBuild().getPluginsAsMap().get("org.canvasdoc:canvas-maven-plugin");
    assertEquals("1.2", added.getVersion());
    after.getBuild().removePlugin(added);
    if (before.getBuild() == null) {
      after.setBuild(null);
    }
    assertEquals(written(before), written(after));
    untouched(text(pom), text(with));
  }

  /** What was there stands before and behind what was added; an empty element is opened. */
  private static void untouched(String before, String after) {
    int front = 0;
    while (front < before.length() && before.charAt(front) == after.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < before.length() - front
        && before.charAt(before.length() - 1 - back) == after.charAt(after.length() - 1 - back)) {
      back++;
    }
    String lost = before.substring(front, before.length() - back).strip();
    assertTrue(List.of("", "/", "/>", " /").contains(lost), lost);
    String added = after.substring(front, after.length() - back);
    if (before.contains("\r\n")) {
      assertEquals(-1, added.replace("\r\n", "").indexOf('\n'), added);
    } else {
      assertEquals(-1, added.indexOf('\r'), added);
    }
  }

  private static String text(byte[] pom) {
    return new String(pom, StandardCharsets.ISO_8859_1);
  }

  private static Model model(byte[] pom) throws Exception {
    return new MavenXpp3Reader().read(new ByteArrayInputStream(pom));
  }

  private static String written(Model model) throws Exception {
    java.io.StringWriter out = new java.io.StringWriter();
    new org.apache.maven.model.io.xpp3.MavenXpp3Writer().write(out, model);
    return out.toString();
  }

  @Test
  void itStandsAsDeepAsItsNeighbours() {
    Map<String, String> looks =
        Map.of(
            "<project>\n\t<a/>\n</project>\n",
            """
            <project>
            \t<a/>
            \t<build>
            \t\t<plugins>
            \t\t\t<plugin>
            \t\t\t\t<groupId>org.canvasdoc</groupId>
            \t\t\t\t<artifactId>canvas-maven-plugin</artifactId>
            \t\t\t\t<version>1</version>
            \t\t\t</plugin>
            \t\t</plugins>
            \t</build>
            </project>
            """,
            "<project>\n    <build>\n        <plugins/>\n    </build>\n</project>\n",
            """
            <project>
                <build>
                    <plugins>
                        <plugin>
                            <groupId>org.canvasdoc</groupId>
                            <artifactId>canvas-maven-plugin</artifactId>
                            <version>1</version>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """);
    looks.forEach(
        (pom, look) ->
            assertEquals(
                look, text(PomText.with(pom.getBytes(StandardCharsets.UTF_8), "1").get())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no POM",
        "<project>",
        "<project></build>",
        "<project><build></project>",
        "<project><!-- </project>",
        "<project><a b='</project>",
        "<!DOCTYPE project [<!ENTITY p '<plugins/>'>]><project></project>",
        "<m:project xmlns:m='x'></m:project>",
        "<settings><build><plugins/></build></settings>",
        "<project></project",
        "<",
      })
  void whatCannotBeTakenApartIsLeftAlone(String pom) {
    assertEquals(Optional.empty(), PomText.with(pom.getBytes(StandardCharsets.UTF_8), "1"));
  }

  @Test
  void noPlaceIsFoundInTwoBytesACharacter() {
    for (String name : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
      byte[] pom = "<project></project>".getBytes(Charset.forName(name));
      assertEquals(Optional.empty(), PomText.with(pom, "1"), name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shop", "A & B <c> ]]> \"d\" 'e'", "日本", "${settings.localRepository}"})
  void aNewOneIsReadByMaven(String name) throws Exception {
    String pom = PomText.fresh("shop", name);
    Model model = new MavenXpp3Reader().read(new StringReader(pom));
    assertEquals(
        "shop:shop:1-SNAPSHOT",
        model.getGroupId() + ":" + model.getArtifactId() + ":" + model.getVersion());
    assertEquals("pom", model.getPackaging());
    assertEquals(name.replace("${", "{"), model.getName());
    Plugin plugin = model.getBuild().getPlugins().get(0);
    assertEquals("org.canvasdoc:canvas-maven-plugin", plugin.getKey());
    assertTrue(plugin.getVersion().matches("\\d.*"), plugin.getVersion());
  }

  @Test
  void theLinesAreWhatIsPutIn() {
    byte[] pom =
        ("<project>\n" + PomText.lines("1") + "</project>\n").getBytes(StandardCharsets.UTF_8);
    byte[] with =
        PomText.with("<project>\n</project>\n".getBytes(StandardCharsets.UTF_8), "1").get();
    assertArrayEquals(
        text(pom).replaceAll("(?m)^ +", "").getBytes(StandardCharsets.UTF_8),
        text(with).replaceAll("(?m)^ +", "").getBytes(StandardCharsets.UTF_8));
  }
}
