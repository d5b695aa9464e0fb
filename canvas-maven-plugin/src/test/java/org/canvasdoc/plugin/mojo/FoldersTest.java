package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.canvasdoc.plugin.mojo.Folders.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where goals read and write, and which paths they show. */
class FoldersTest extends GoalTest {
  private Path top;

  @BeforeEach
  void folder(@TempDir Path folder) throws IOException {
    top = folder.toRealPath();
  }

  @Test
  void pathsAreFromTheRootOfTheRepository() throws IOException {
    Files.createDirectory(top.resolve(".git"));
    Path module = top.resolve("models/bakery");
    assertEquals("models/bakery/src/canvas/", Folders.prefix(module.resolve("src/canvas"), module));
  }

  @Test
  void aWorktreesRootCountsToo() throws IOException {
    Files.writeString(top.resolve(".git"), "gitdir: elsewhere\n");
    assertEquals("canvas/", Folders.prefix(top.resolve("canvas"), top.resolve("elsewhere")));
  }

  @Test
  void theRepositoryItselfMayHoldTheCanvases() throws IOException {
    Files.createDirectory(top.resolve(".git"));
    assertEquals("", Folders.prefix(top, top));
  }

  @Test
  void elsePathsAreFromTheTopOfTheBuild() {
    assertEquals("bakery/src/canvas/", Folders.prefix(top.resolve("bakery/src/canvas"), top));
  }

  @Test
  void elseTheyAreAbsolute() {
    String path = top.resolve("models").toString().replace(File.separatorChar, '/');
    assertEquals(path + "/", Folders.prefix(top.resolve("models"), top.resolve("bakery")));
  }

  @Test
  void aPathIsShownAsPeopleTypeIt() {
    assertEquals("canvas", Folders.shown(top.resolve("canvas"), top));
    assertEquals(top.toString(), Folders.shown(top, top.resolve("bakery")));
  }

  @Test
  void withoutAPomResultsGoToTheFoldersTarget() {
    MavenProject none = new MavenProject();
    none.setBuild(new Build());
    session.setProjects(List.of(none));
    File source = top.resolve("src/canvas").toFile();
    assertEquals(
        List.of(new Place(source.toPath(), top.resolve("target"), "Business models", "", "", true)),
        Folders.of(session, none, execution(), top.toFile(), source));
  }

  @Test
  void aModuleWithoutACanvasIsNoErrorWhereTheGoalIsBound() {
    assertEquals(false, bound("src/canvas").required());
  }

  @Test
  void aFolderThatWasNamedIsRequiredThereToo() {
    assertEquals(true, bound("models").required());
  }

  private Place bound(String source) {
    MavenProject module = session.getCurrentProject();
    session.setProjects(List.of(module, new MavenProject()));
    MojoExecution bound =
        new MojoExecution(new MojoDescriptor(), "checks", MojoExecution.Source.LIFECYCLE);
    File folder = basedir.resolve(source).toFile();
    return Folders.of(session, module, bound, basedir.toFile(), folder).get(0);
  }
}
