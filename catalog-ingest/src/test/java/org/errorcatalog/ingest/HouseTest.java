package org.errorcatalog.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
          .resideInAnyPackage("..ingest.markdown..", "..ingest.repair..")
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
}
