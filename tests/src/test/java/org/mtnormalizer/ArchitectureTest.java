package org.mtnormalizer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dependencies run one way, files stay small, and nothing that changes is shared. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.mtnormalizer");

  private static final String[] CORE = {
    "org.mtnormalizer",
    "org.mtnormalizer.document..",
    "org.mtnormalizer.edit..",
    "org.mtnormalizer.pipeline..",
    "org.mtnormalizer.stage..",
    "org.mtnormalizer.names..",
    "org.mtnormalizer.language..",
    "org.mtnormalizer.report.."
  };

  @Test
  void coreNeedsIcuAlone() {
    String[] allowed =
        Stream.concat(Stream.of(CORE), Stream.of("java..", "com.ibm.icu..", "org.jspecify.."))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(CLASSES);
  }

  @Test
  void modulesAboveCoreKnowOnlyWhatLiesBelow() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.mtnormalizer.grammar..",
            "org.mtnormalizer.intake..",
            "org.mtnormalizer.dictionary..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.mtnormalizer.app..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.mtnormalizer.grammar..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.mtnormalizer.intake..", "org.mtnormalizer.dictionary..")
        .check(CLASSES);
  }

  @Test
  void noStageKnowsAnother() {
    for (String stage : List.of("encoding", "structure", "protect", "seam", "typography", "name")) {
      String[] others =
          Stream.of("encoding", "structure", "protect", "seam", "typography", "name")
              .filter(s -> !s.equals(stage))
              .map(s -> "org.mtnormalizer.stage." + s + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.mtnormalizer.stage." + stage + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(CLASSES);
    }
  }

  @Test
  void staticFieldsAreFinal() {
    fields()
        .that()
        .areStatic()
        .and(DescribedPredicate.describe("are written by people", f -> !f.getName().contains("$")))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void filesAreSmallAndPackagesAreRooms() throws IOException {
    Path root = Engine.TESTS.getParent();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> sources =
          files
              .filter(f -> f.toString().endsWith(".java") && !f.toString().contains("/target/"))
              .toList();
      assertThat(sources).isNotEmpty();
      for (Path source : sources) {
        assertThat(Files.readAllLines(source).size()).as(source.toString()).isLessThan(400);
        assertThat(source.getParent().getFileName().toString())
            .as(source.toString())
            .isNotIn("util", "utils", "helper", "helpers", "common", "impl", "misc");
      }
    }
  }
}
