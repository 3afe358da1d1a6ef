package org.errorcatalog.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between the packages of ingest. */
@AnalyzeClasses(packages = "org.errorcatalog.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.errorcatalog.ingest.";

  @ArchTest
  static final ArchRule DIRECTIONS =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.errorcatalog.ingest..")
          .layer("cli")
          .definedBy(ROOT + "cli")
          .layer("merge")
          .definedBy(ROOT + "merge")
          .layer("markdown")
          .definedBy(ROOT + "markdown")
          .layer("action")
          .definedBy(ROOT + "action")
          .layer("repair")
          .definedBy(ROOT + "repair")
          .layer("source")
          .definedBy(ROOT + "source")
          .layer("report")
          .definedBy(ROOT + "report")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("merge")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("markdown")
          .mayOnlyBeAccessedByLayers("cli", "merge")
          .whereLayer("action")
          .mayOnlyBeAccessedByLayers("merge")
          .whereLayer("repair")
          .mayOnlyBeAccessedByLayers("markdown")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("cli", "merge");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule READING_PAGES_NEEDS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "source", ROOT + "markdown", ROOT + "repair", ROOT + "action")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..");
}
