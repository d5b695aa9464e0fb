package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.canvasdoc.plugin.schema.CanvasSchema;
import org.junit.jupiter.api.Test;

/** Where {@code canvas:schema} writes, and what it says of that. */
class SchemaMojoTest extends GoalTest {
  @Test
  void theSchemaGoesToTheBuildAndALineLeadsToIt(Goals.Maker goals) throws Exception {
    goals.make("schema", Map.of(), Map.of()).execute();
    Path file = basedir.resolve("target/canvas.schema.json");
    assertEquals(CanvasSchema.write(), Files.readString(file));
    assertEquals(
        List.of(
            "INFO canvas: the schema is in " + Path.of("target/canvas.schema.json"),
            "INFO canvas: a canvas in "
                + Path.of("src/canvas")
                + " begins with the line\n\n"
                + "# yaml-language-server: $schema=../../target/canvas.schema.json\n"),
        said.lines());
    assertEquals(file, followed("src/canvas"));
  }

  @Test
  void bothEndsOfTheLineMayBeElsewhere(Goals.Maker goals) throws Exception {
    Map<String, String> properties =
        Map.of("canvas.schemaFile", "models/schema/bmc.json", "canvas.sourceDirectory", "models");
    goals.make("schema", Map.of(), properties).execute();
    assertTrue(said.lines().get(1).contains("$schema=schema/bmc.json\n"), said.lines()::toString);
    assertTrue(Files.exists(followed("models")));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed(Goals.Maker goals) throws Exception {
    write("taken", "a file");
    Map<String, String> properties = Map.of("canvas.schemaFile", "taken/canvas.json");
    MojoExecutionException thrown =
        assertThrows(
            MojoExecutionException.class,
            () -> goals.make("schema", Map.of(), properties).execute());
    assertEquals(
        "the schema cannot be written to "
            + Path.of("taken/canvas.json")
            + ": `taken` is a file, and a folder has to be there. Remove it, or name another"
            + " file: -Dcanvas.schemaFile=…",
        thrown.getMessage());
  }

  /** Where the line that was said leads, from a folder. */
  private Path followed(String folder) {
    String said = this.said.lines().get(1);
    String address = said.substring(said.indexOf('=') + 1).strip();
    return basedir.resolve(folder).resolve(address).normalize();
  }
}
