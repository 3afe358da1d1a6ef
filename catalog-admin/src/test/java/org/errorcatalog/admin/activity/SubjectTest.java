package org.errorcatalog.admin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.errorcatalog.admin.activity.Subject.Kind;
import org.errorcatalog.core.audit.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

  @ParameterizedTest
  @CsvSource({
    "text 7, TEXT, 7",
    "wording 12, WORDING, 12",
    "entry 50058, ENTRY, 50058",
    "entry A B, ENTRY, A B",
    "release 3, RELEASE, 3",
    "check NEGATION_LOST, CHECK, NEGATION_LOST",
    "four eyes nl-NL, FOUR_EYES, nl-NL",
    "glossary, GLOSSARY, ''",
    "3 pages, OTHER, 3 pages",
    "textual, OTHER, textual"
  })
  void readsWhatTheLogSays(String logged, Kind kind, String key) {
    assertThat(Subject.of(Verb.EDITED, logged)).isEqualTo(new Subject(kind, key));
  }

  @Test
  void knowsThatFindingsNameEntriesByTheirIds() {
    assertThat(Subject.of(Verb.DISMISSED, "entry 7")).isEqualTo(new Subject(Kind.ENTRY_ID, "7"));
  }

  @Test
  void takesTheIdFromTheLocaleBehindIt() {
    Subject assignment = Subject.of(Verb.ASSIGNED, "assignment 7 nl-NL");

    assertThat(assignment.id()).isEqualTo(7);
    assertThat(assignment.rest()).isEqualTo("nl-NL");
    assertThat(Subject.of(Verb.EDITED, "text x").id()).isZero();
  }
}
