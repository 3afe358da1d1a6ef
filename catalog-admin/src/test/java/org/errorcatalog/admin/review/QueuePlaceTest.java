package org.errorcatalog.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueuePlaceTest {

  @Test
  void isFoundAgainByItsAddress() {
    QueuePlace place =
        new QueuePlace(Instant.parse("2026-01-31T13:45:01.123456Z"), UnitKind.WORDING, 7);

    assertThat(QueuePlace.of(place.value())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "2026-13-31T13:45:01.123456Z~TEXT~1", "2026-01-31T13:45:01Z~X~1"})
  void isTheStartWhereTheAddressIsNone(String value) {
    assertThat(QueuePlace.of(value)).isEqualTo(QueuePlace.START);
  }
}
