package org.errorcatalog.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocaleMatchingPropertyTest {

  private static final String[] LOCALES = {
    "en-US",
    "en-GB",
    "nl-NL",
    "nl",
    "de-DE",
    "zh-CN",
    "zh-TW",
    "zh-Hant-HK",
    "zh",
    "sr-Latn-RS",
    "sr-Cyrl-RS",
    "sr",
    "pa-IN",
    "pa-PK",
    "he-IL",
    "pt-BR",
    "pt-PT"
  };

  private static final String[] RANGES = {
    "*",
    "en",
    "en-AU",
    "nl-BE",
    "nl-NL-x-a",
    "de-CH-1996",
    "zh-HK",
    "zh-SG",
    "zh-Hant",
    "sr-ME",
    "sr-Latn",
    "pa-Arab",
    "iw",
    "pt",
    "pt-AO",
    "xx",
    "i-klingon",
    "x-mine",
    "nl_NL",
    "",
    "zh-TW"
  };

  private final LikelySubtags likelySubtags = new LikelySubtags();

  @Property
  void answersTheSameForTheSameQuestion(
      @ForAll("locales") List<String> locales, @ForAll("headers") String header) {
    assertThat(match(locales, header)).isEqualTo(match(locales, header));
  }

  @Property
  void servesOneOfTheLocalesAndNeverARefusedOne(
      @ForAll("locales") List<String> locales, @ForAll("headers") String header) {
    LocaleMatch match = match(locales, header);
    if (match != null) {
      assertThat(locales.get(match.position())).isEqualTo(match.locale());
      assertThat(LocaleRequest.ofHeader(header).refuses(LanguageTag.folded(match.locale())))
          .isFalse();
    }
  }

  @Property
  void servesSomethingUnlessAllIsRefused(
      @ForAll("locales") List<String> locales, @ForAll("headers") String header) {
    LocaleRequest request = LocaleRequest.ofHeader(header);
    assertThat(match(locales, header) == null)
        .isEqualTo(locales.stream().map(LanguageTag::folded).allMatch(request::refuses));
  }

  /** Whatever the weights are, as long as nothing is refused. */
  @Property
  void neverServesAnUnaskedScriptWhileAnAskedOneIsThere(
      @ForAll("locales") List<String> locales, @ForAll("ranges") List<String> ranges) {
    Set<WrittenLanguage> asked =
        ranges.stream()
            .map(range -> WrittenLanguage.of(range.replaceFirst(";.*", "")))
            .collect(Collectors.toSet());
    boolean isThere = locales.stream().map(WrittenLanguage::of).anyMatch(asked::contains);
    LocaleMatch match = match(locales, String.join(", ", ranges));
    if (isThere) {
      assertThat(match).isNotNull();
      assertThat(WrittenLanguage.of(match.locale())).isIn(asked);
    }
  }

  @Property
  void readsAnyHeader(@ForAll String header) {
    assertThat(match(List.of("en-US", "nl-NL"), header)).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> locales() {
    return Arbitraries.of(LOCALES).list().ofMinSize(1).ofMaxSize(8).uniqueElements();
  }

  @Provide
  Arbitrary<List<String>> ranges() {
    Arbitrary<String> range =
        Arbitraries.of(RANGES)
            .filter(it -> !Set.of("*", "", "nl_NL", "x-mine", "i-klingon").contains(it));
    return Combinators.combine(range, Arbitraries.of("", ";q=0.5", ";q=0.1"))
        .as((tag, weight) -> tag + weight)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> headers() {
    Arbitrary<String> weight = Arbitraries.of("", ";q=0", ";q=0.5", ";q=1.0", ";q=9", ";q=0.25");
    return Combinators.combine(Arbitraries.of(RANGES), weight)
        .as((range, q) -> range + q)
        .list()
        .ofMaxSize(5)
        .map(ranges -> String.join(", ", ranges));
  }

  private LocaleMatch match(List<String> locales, String header) {
    return new LocaleMatching(locales, "en-US", likelySubtags)
        .match(LocaleRequest.ofHeader(header));
  }
}
