package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.errorcatalog.core.language.LanguageDetection;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.memory.Term;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** What is true of every check, whatever it is given. */
class ChecksPropertyTest {

  private static final Checks CHECKS =
      new Checks(new LanguageDetection(List.of("en-US", "nl-NL", "de-DE", "ja-JP")));

  private static final List<Locale> READERS =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.GERMAN);

  /** A unit with all that checks look at. */
  record Given(
      UnitKind kind, String locale, String text, String sourceLocale, @Nullable String source) {

    Subject subject() {
      return subject(text);
    }

    Subject subject(String changed) {
      @Nullable CheckedText original =
          source == null ? null : new CheckedText(sourceLocale, source);
      List<CheckedText> siblings =
          original == null ? List.of() : List.of(original, new CheckedText("de-DE", source + "!"));
      return new Subject(
          kind,
          new CheckedText(locale, changed),
          original,
          siblings,
          Set.of(),
          List.of("Open the door."),
          new Glossary(List.of(new Term("door", locale, "deur"))),
          CheckSettings.USUAL);
    }
  }

  @Property(tries = 3_000)
  void findsIssuesWithinTheText(@ForAll("given") Given given) {
    assertThat(CHECKS.of(given.subject()))
        .allSatisfy(
            issue ->
                assertThat(issue.offset() + issue.length())
                    .isLessThanOrEqualTo(given.text().length()));
  }

  @Property(tries = 500)
  void takesAnyString(@ForAll String text, @ForAll String source) {
    Given given = new Given(UnitKind.TEXT, "nl-NL", text, "en-US", source);

    assertThat(CHECKS.of(given.subject()))
        .allSatisfy(issue -> assertThat(issue.place(text)).hasSize(issue.length()));
  }

  @Property(tries = 3_000)
  void findsNothingInATextBesideItself(@ForAll("given") Given given) {
    Given same =
        new Given(given.kind(), given.locale(), given.text(), given.locale(), given.text());
    CheckedText text = same.subject().text();
    Subject subject =
        new Subject(
            same.kind(),
            text,
            text,
            List.of(text),
            Set.of(),
            List.of(),
            Glossary.NONE,
            CheckSettings.USUAL);

    assertThat(CHECKS.of(subject)).isEmpty();
  }

  @Property(tries = 3_000)
  void settlesWhatItMends(@ForAll("given") Given given) {
    for (Issue issue : CHECKS.of(given.subject())) {
      if (issue.fix() != null) {
        String fixed = issue.applyTo(given.text());
        assertThat(CHECKS.of(given.subject(fixed))).as(fixed).doesNotContain(issue);
      }
    }
  }

  @Property(tries = 500)
  void saysItInEveryLanguage(@ForAll("given") Given given) {
    for (Issue issue : CHECKS.of(given.subject())) {
      for (Locale reader : READERS) {
        String said = new IssueMessages(reader).of(issue);
        assertThat(said).isNotBlank();
        assertThat(issue.arguments().toString().contains("{") || !said.contains("{"))
            .as(said)
            .isTrue();
      }
    }
  }

  @Provide
  Arbitrary<Given> given() {
    Arbitrary<String> texts =
        Arbitraries.of(
                "deur",
                "de",
                "The door is shut",
                "Open ",
                "扉は閉まっています",
                "דלת",
                "باب",
                "दरवाज़ा",
                "ประตู",
                "문",
                " ",
                "  ",
                "\u00A0",
                "\t",
                "\n",
                "\n\n",
                ". ",
                ".",
                "?",
                "!",
                ": ",
                ":",
                "…",
                "...",
                "。",
                "？",
                "：",
                "؟",
                "।",
                "¿",
                ", ",
                ",",
                "(",
                ")",
                "（",
                "「",
                "」",
                "[",
                "]",
                "{0}",
                "%s",
                "%.*ls",
                "`x`",
                "```",
                "*",
                "**",
                "_",
                "- ",
                "1. ",
                "a) ",
                "# ",
                "> ",
                "[x](y)",
                "[x](javascript:y)",
                "![x](data:a,b)",
                "<script>",
                "</script>",
                "<b>",
                "<img src=x onerror=y>",
                "<name>",
                "<div>",
                "<a href='javascript:x'>",
                "<svg/onload=",
                "&amp;",
                "&nbsp;",
                "&#x3c;",
                "\\",
                "\\<",
                "https://a.example/b",
                "12",
                "1.5",
                ":)",
                "not",
                "niet",
                "Ã©",
                "\u200B",
                "\uFEFF",
                "\uFFFD",
                "\uD83D\uDEAA",
                "\uD83D",
                "\u0000")
            .list()
            .ofMaxSize(14)
            .map(parts -> String.join("", parts));
    Arbitrary<String> locales =
        Arbitraries.of(
            "en-US",
            "nl-NL",
            "de-DE",
            "es-ES",
            "fr-FR",
            "ja-JP",
            "zh-CN",
            "ko-KR",
            "th-TH",
            "ar-SA",
            "he-IL",
            "hi-IN",
            "el-GR",
            "tr-TR",
            "hy-AM",
            "und",
            "x-private",
            "");
    return Combinators.combine(
            Arbitraries.of(UnitKind.class), locales, texts, locales, texts.injectNull(0.2))
        .as(Given::new);
  }
}
