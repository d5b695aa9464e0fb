package org.canvasdoc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the house's plan: which rooms there are, and which way imports run. */
class ArchitectureTest {
  private static final String HOUSE = "org.canvasdoc";

  /** A room may import from those before it, never from those after it. */
  private static final List<String> ROOMS =
      List.of(
          "source",
          "diagnostic",
          "yaml",
          "model",
          "read",
          "economics",
          "rule",
          "rules",
          "check",
          "diff",
          "format",
          "redact");

  private static final String FRONT_DOOR = "front door";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  @Test
  void importsRunUpTheList() {
    LayeredArchitecture plan =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer(FRONT_DOOR)
            .definedBy(HOUSE);
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

  @Test
  void theModelStandsOnSnakeYamlAndJSpecifyAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", HOUSE + "..", "org.yaml.snakeyaml..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void snakeYamlStaysInItsRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + ".yaml..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml..")
        .check(CLASSES);
  }

  /** A plan that sees no arrow would hold of an empty house too. */
  @Test
  void arrowsAreSeen() {
    assertTrue(arrow(HOUSE + ".diagnostic", HOUSE + ".source"), "findings have places");
    assertTrue(arrow(HOUSE + ".yaml", "org.yaml.snakeyaml"), "SnakeYAML reads");
  }

  private boolean arrow(String from, String to) {
    return CLASSES.stream()
        .filter(origin -> origin.getPackageName().startsWith(from))
        .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
        .anyMatch(target -> target.getTargetClass().getPackageName().startsWith(to));
  }
}
