package org.errorcatalog.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.errorcatalog.core", importOptions = DoNotIncludeTests.class)
class HouseTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule the_domain_knows_no_web_no_login_no_page_and_no_command_line =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ws.rs..",
              "io.quarkus.qute..",
              "io.quarkus.oidc..",
              "org.commonmark.ext..",
              "org.jsoup..",
              "org.eclipse.jgit..",
              "picocli..");

  @ArchTest
  static final ArchRule packages_depend_downwards_only =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("audit")
          .definedBy("..core.audit..")
          .layer("text")
          .definedBy("..core.text..")
          .layer("action")
          .definedBy("..core.action..")
          .layer("entry")
          .definedBy("..core.entry..")
          .layer("uses")
          .definedBy(
              "..core.imports..",
              "..core.release..",
              "..core.lookup..",
              "..core.export..",
              "..core.check..",
              "..core.language..",
              "..core.finding..",
              "..core.memory..")
          .whereLayer("audit")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("audit")
          .whereLayer("action")
          .mayOnlyAccessLayers("audit", "text")
          .whereLayer("entry")
          .mayOnlyAccessLayers("audit", "text", "action");
}
