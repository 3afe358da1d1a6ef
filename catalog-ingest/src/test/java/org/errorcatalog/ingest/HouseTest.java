package org.errorcatalog.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.errorcatalog.core.HouseRules;

@AnalyzeClasses(packages = "org.errorcatalog.ingest", importOptions = DoNotIncludeTests.class)
class HouseTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule reading_and_mending_pages_needs_no_database =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..ingest.source..",
              "..ingest.markdown..",
              "..ingest.cell..",
              "..ingest.repair..",
              "..ingest.action..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.sql..",
                      "javax.sql..",
                      "jakarta.persistence..",
                      "jakarta.transaction..",
                      "io.quarkus..",
                      "org.hibernate..")
                  .or(annotatedWith("jakarta.persistence.Entity"))
                  .or(annotatedWith("jakarta.enterprise.context.ApplicationScoped"))
                  .or(assignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")));

  @ArchTest
  static final ArchRule rooms_open_in_one_direction =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.errorcatalog.ingest..")
          .layer("cli")
          .definedBy("..ingest.cli..")
          .layer("merge")
          .definedBy("..ingest.merge..")
          .layer("repair")
          .definedBy("..ingest.repair..")
          .layer("cell")
          .definedBy("..ingest.cell..")
          .layer("markdown")
          .definedBy("..ingest.markdown..")
          .layer("action")
          .definedBy("..ingest.action..")
          .layer("source")
          .definedBy("..ingest.source..")
          .layer("report")
          .definedBy("..ingest.report..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("merge")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("repair")
          .mayOnlyBeAccessedByLayers("merge")
          .whereLayer("cell")
          .mayOnlyBeAccessedByLayers("repair")
          .whereLayer("markdown")
          .mayOnlyBeAccessedByLayers("cli", "merge", "repair", "cell")
          .whereLayer("action")
          .mayOnlyBeAccessedByLayers("merge")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("cli", "merge");
}
