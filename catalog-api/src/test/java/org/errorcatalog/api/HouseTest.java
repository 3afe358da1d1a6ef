package org.errorcatalog.api;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.errorcatalog.core.HouseRules;
import org.errorcatalog.core.WebRules;

@AnalyzeClasses(packages = "org.errorcatalog.api", importOptions = DoNotIncludeTests.class)
class HouseTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);
  @ArchTest static final ArchTests web = ArchTests.in(WebRules.class);
}
