package org.errorcatalog.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.errorcatalog.core.check.CheckName;
import org.junit.jupiter.api.Test;

class NamedTest {

  @Test
  void knowsEveryNameOnce() {
    assertThat(Named.all()).extracting(Named::name).doesNotHaveDuplicates();
    assertThat(Named.all()).allSatisfy(each -> assertThat(Named.of(each.name())).isEqualTo(each));
  }

  @Test
  void namesTheChecksOfTexts() {
    assertThat(CheckName.values())
        .allSatisfy(check -> assertThat(Named.of(check.name()).name()).isEqualTo(check.name()));
    assertThat(Named.of("HTML_UNSAFE").level()).isEqualTo(Level.ERROR);
  }

  @Test
  void takesAPageAndATextInTheWrongLanguageByOneName() {
    assertThat(Named.of("LANGUAGE_MISMATCH")).isSameAs(FindingName.LANGUAGE_MISMATCH);
  }

  @Test
  void refusesAnyOtherName() {
    assertThatThrownBy(() -> Named.of("NO_SUCH_NAME"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NO_SUCH_NAME");
  }
}
