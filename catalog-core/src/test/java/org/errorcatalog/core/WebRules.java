package org.errorcatalog.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds in the modules that answer HTTP. */
public final class WebRules {
  @ArchTest
  static final ArchRule resources_leave_queries_and_transactions_to_services =
      noClasses()
          .that()
          .areAnnotatedWith("jakarta.ws.rs.Path")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..",
              "jakarta.transaction..",
              "java.sql..",
              "javax.sql..",
              "io.agroal..",
              "org.hibernate..");

  private WebRules() {}
}
