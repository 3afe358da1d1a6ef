package org.errorcatalog.admin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void endsAfterItsLastDay() {
    Period days = new Period("2026-01-30", "2026-01-31");

    assertThat(days.start()).isEqualTo(Instant.parse("2026-01-30T00:00:00Z"));
    assertThat(days.end()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
  }

  @Test
  void endsAfterItsLastMinute() {
    Period minutes = new Period("2026-01-31T13:45", "2026-01-31T13:59");

    assertThat(minutes.start()).isEqualTo(Instant.parse("2026-01-31T13:45:00Z"));
    assertThat(minutes.end()).isEqualTo(Instant.parse("2026-01-31T14:00:00Z"));
  }

  @Test
  void isEverWhereItSaysNothingThatItKnows() {
    Period ever = new Period("yesterday", "2026-02-30");

    assertThat(ever).isEqualTo(new Period("", ""));
    assertThat(new Period("+999999999-12-31", "0001-01-01")).isEqualTo(ever);
    assertThat(ever.narrows()).isFalse();
    assertThat(ever.start()).isBefore(Instant.parse("1971-01-01T00:00:00Z"));
    assertThat(ever.end()).isAfter(Instant.parse("2999-01-01T00:00:00Z"));
  }

  @Test
  void goesFromTheFirstToTheLastMinuteOfItsDays() {
    Period days = new Period("2026-01-30", "2026-01-31");

    assertThat(days.firstMinute()).isEqualTo("2026-01-30T00:00");
    assertThat(days.lastMinute()).isEqualTo("2026-01-31T23:59");
    assertThat(new Period(days.firstMinute(), days.lastMinute()).end()).isEqualTo(days.end());
  }
}
