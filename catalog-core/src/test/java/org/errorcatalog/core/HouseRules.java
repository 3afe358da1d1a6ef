package org.errorcatalog.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What holds in every module. */
public final class HouseRules {
  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.errorcatalog.(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packages_are_named_for_what_they_do =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..common..",
              "..misc..",
              "..impl..",
              "..dto..",
              "..model..",
              "..service..",
              "..helper..");

  @ArchTest
  static final ArchRule packages_are_null_marked = classes().should(resideInANullMarkedPackage());

  @ArchTest
  static final ArchRule dependencies_come_by_constructor =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.PersistenceContext");

  private HouseRules() {}

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + " resides in " + type.getPackageName()));
      }
    };
  }
}
