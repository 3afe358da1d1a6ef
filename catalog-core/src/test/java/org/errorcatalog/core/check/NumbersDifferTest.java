package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersDifferTest {

  private final Check check = new NumbersDiffer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,000 doors | 1.000 deuren
          1,000 doors | 1 000 deuren
          1,000 doors | 1\u202F000 deuren
          1,000 doors | 1'000 deuren
          1,000 doors | 1000 deuren
          1,234,567.5 | 1.234.567,5
          1,00,000 doors | 100.000 deuren
          3.5 doors | 3,5 deuren
          version 4.0 | versie 4
          25 doors | ٢٥ باب
          25 doors | ۲۵ در
          25 doors | २५ दरवाज़े
          25 doors | ２５の扉
          10,000 doors | 1 万の扉
          15,000 doors | 1.5万扇门
          1 billion doors | 10 億の扉
          doors 15-25 | deuren 15–25
          doors 15-25 | 扉 15～25
          two doors | 2 deuren
          12 doors | twaalf deuren
          the 21st door | de 21e deur
          the 21st door | 第21の扉
          on 12/31/2016 | op 31.12.2016
          on 2016-12-01 | op 1-12-2016
          January 5, 2016 | 2016年1月5日
          at 10:30 | om 10.30
          doors 15,16 | deuren 15 en 16
          0, 1 or 20 doors | 0,1 of 20 deuren
          0xABCD12 | 0xabcd12
          SHA256 keys | SHA 256 sleutels
          a hex number | 16 進数
          more than 16 doors | 17 個以上の扉
          twice 124 doors | tweemaal 124 deuren, 124 dus
          `17` doors | 17 deuren
          door %17d | deur %17d
          10GB | 10 GB
          """)
  void acceptsWhatALanguageWritesInItsWay(String source, String text) {
    assertThat(Spoken.dutch(text).fromEnglish(source).said(check)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After 30 days | Na dagen | lost 30
          After days | Na 30 dagen | added 30
          After 30 days | Na 20 dagen | changed 20 30
          After 5 days | Na 6 dagen | changed 6 5
          Since 2016 | Sinds 2015 | changed 2015 2016
          1,000 doors | 1.001 deuren | changed 1.001 1,000
          3.5 doors | 3,6 deuren | changed 3,6 3.5
          error 0x8000FFFF | fout | lost 0x8000ffff
          """)
  void namesWhatIsLostAddedOrChanged(String source, String text, String said) {
    assertThat(Spoken.dutch(text).fromEnglish(source).said(check)).containsExactly(said);
  }

  @Test
  void putsInTheNumberOfTheSource() {
    assertThat(Spoken.dutch("Na 20 dagen").fromEnglish("After 30 days").issues(check))
        .isEqualTo(
            List.of(
                new Issue(
                    CheckName.NUMBERS_DIFFER,
                    3,
                    2,
                    "numbers-differ.changed",
                    List.of("20", "30"),
                    "30")));
  }

  @Test
  void saysNoneWhereLanguagesHaveTheirOwnMarks() {
    assertThat(Spoken.dutch("1.001 deuren").fromEnglish("1,000 doors").fixed(check))
        .isEqualTo("1.001 deuren");
  }

  @Test
  void survivesHostileNumbers() {
    for (String piece : List.of("1,", "1 000", "9", "0x", "1a", "1-", "00000000-")) {
      String hostile = piece.repeat(5_000);
      assertThat(Spoken.dutch(hostile).fromEnglish("a").issues(check)).isNotNull();
      assertThat(Spoken.dutch(hostile).fromEnglish(hostile).issues(check)).isEmpty();
    }
  }
}
