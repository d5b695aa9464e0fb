package org.canvasdoc.plugin;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the house's plan: which rooms there are, which way imports run, who may use a library. */
class ArchitectureTest {
  private static final String HOUSE = "org.canvasdoc.plugin";

  /** A room may import from those before it, never from those after it. */
  private static final List<String> ROOMS =
      List.of(
          "files", "history", "report", "schema", "site", "git", "fix", "format", "init", "serve",
          "mojo");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  @Test
  void importsRunUpTheList() {
    LayeredArchitecture plan =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String room : ROOMS) {
      plan = plan.layer(room).definedBy(HOUSE + "." + room + "..");
    }
    plan = plan.whereLayer(ROOMS.get(0)).mayNotAccessAnyLayer();
    for (int i = 1; i < ROOMS.size(); i++) {
      String[] before = ROOMS.subList(0, i).toArray(String[]::new);
      plan = plan.whereLayer(ROOMS.get(i)).mayOnlyAccessLayers(before);
    }
    plan.ensureAllClassesAreContainedInArchitecture().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "freemarker.., site",
    "com.vladsch.flexmark.., site",
    "com.fasterxml.jackson.., report schema site serve",
    "org.eclipse.jgit.., git",
    "com.github.difflib.., fix report",
    "org.apache.maven.., mojo",
    "org.codehaus.plexus.., mojo",
    "org.yaml.., nowhere",
  })
  void aLibraryStaysInItsRooms(String library, String rooms) {
    String[] allowed =
        List.of(rooms.split(" ")).stream()
            .map(room -> HOUSE + "." + room + "..")
            .toArray(String[]::new);
    noClasses()
        .that(not(resideInAnyPackage(allowed)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void templatesSeePagesNeverTheModel() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + ".site.page..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.canvasdoc..").and(not(resideInAPackage(HOUSE + ".site.page.."))))
        .check(CLASSES);
  }

  /** A plan that sees no arrow would hold of an empty house too. */
  @ParameterizedTest
  @CsvSource({
    "org.canvasdoc.plugin.mojo, org.canvasdoc.plugin.site",
    "org.canvasdoc.plugin.mojo, org.canvasdoc.plugin.report",
    "org.canvasdoc.plugin.mojo, org.canvasdoc.plugin.schema",
    "org.canvasdoc.plugin.mojo, org.canvasdoc.plugin.init",
    "org.canvasdoc.plugin.mojo, org.apache.maven",
    "org.canvasdoc.plugin.site, freemarker",
    "org.canvasdoc.plugin.site, com.vladsch.flexmark",
    "org.canvasdoc.plugin.site, org.canvasdoc.plugin.history",
    "org.canvasdoc.plugin.git, org.canvasdoc.plugin.history",
    "org.canvasdoc.plugin.report, com.fasterxml.jackson",
    "org.canvasdoc.plugin.fix, com.github.difflib",
  })
  void arrowsAreSeen(String from, String to) {
    assertTrue(
        CLASSES.stream()
            .filter(origin -> origin.getPackageName().startsWith(from))
            .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
            .anyMatch(target -> target.getTargetClass().getPackageName().startsWith(to)),
        from + " imports nothing of " + to);
  }
}
