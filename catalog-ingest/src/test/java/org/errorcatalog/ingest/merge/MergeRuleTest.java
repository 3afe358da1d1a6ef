package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.errorcatalog.core.imports.ImportMode.KEEP;
import static org.errorcatalog.core.imports.ImportMode.NEW_ONLY;
import static org.errorcatalog.core.imports.ImportMode.OVERRIDE;

import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.merge.MergeRule.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way in which old upstream, new upstream and current can agree, curated or not. */
class MergeRuleTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // old, new, current, curated, keep, override
        "a, a, a, false, NOTHING, NOTHING",
        "a, a, a, true,  NOTHING, NOTHING",
        "a, a, b, false, NOTHING, TAKE",
        "a, a, b, true,  NOTHING, TAKE",
        "a, b, a, false, TAKE,    TAKE",
        "a, b, a, true,  KEEP,    TAKE",
        "a, b, b, false, RECORD,  RECORD",
        "a, b, b, true,  RECORD,  RECORD",
        "a, b, c, false, TAKE,    TAKE",
        "a, b, c, true,  KEEP,    TAKE",
        "-, a, a, false, RECORD,  RECORD",
        "-, a, a, true,  RECORD,  RECORD",
        "-, a, b, false, TAKE,    TAKE",
        "-, a, b, true,  KEEP,    TAKE"
      })
  void decides(
      @Nullable String old,
      String upstream,
      String current,
      boolean curated,
      Outcome keep,
      Outcome override) {
    assertThat(MergeRule.decide(old, upstream, current, curated, KEEP)).isEqualTo(keep);
    assertThat(MergeRule.decide(old, upstream, current, curated, OVERRIDE)).isEqualTo(override);
    assertThat(MergeRule.decide(old, upstream, current, curated, NEW_ONLY))
        .isEqualTo(Outcome.NOTHING);
  }

  @ParameterizedTest
  @EnumSource(ImportMode.class)
  void takesWhatIsNew(ImportMode mode) {
    assertThat(MergeRule.decide(null, "a", null, false, mode)).isEqualTo(Outcome.TAKE);
    assertThat(MergeRule.decide("b", "a", null, false, mode)).isEqualTo(Outcome.TAKE);
  }
}
