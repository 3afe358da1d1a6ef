package org.errorcatalog.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLookupTest {

  private static final CatalogHead HEAD =
      new CatalogHead(
          1,
          "sql-server",
          "en-US",
          List.of("en-US", "nl-NL"),
          List.of("MSSQL_", "SQL"),
          new ReleaseHead(7, null, "ENABLED", Instant.EPOCH, Instant.EPOCH, "sha256:0"));

  private final Map<Long, Map<String, PublishedUnit>> wordings =
      Map.of(5L, Map.of("nl-NL", unit("Bel de beheerder.", UnitState.IN_REVIEW, true)));
  private final EntryAssembly assembly = new EntryAssembly(HEAD, wordings, new LikelySubtags());
  private final List<PublishedEntry> entries = new ArrayList<>();

  CodeLookupTest() {
    add(1, "233", 1, facts(EntryStatus.WITHDRAWN, null, List.of()), "en-US", "nl-NL");
    add(2, "233", 2, facts(EntryStatus.ACTIVE, "PIPE_NOT_CONNECTED", List.of()), "en-US");
    add(3, "233", 3, facts(EntryStatus.ACTIVE, null, List.of("E-233 b")), "nl-NL");
    add(4, "-100", 1, facts(EntryStatus.ACTIVE, null, List.of("0xFF", "233")), "en-US");
    add(5, "Some Name", 1, facts(EntryStatus.WITHDRAWN, null, List.of()), "en-US", "nl-NL");
    add(6, "MSSQL_1", 1, facts(EntryStatus.ACTIVE, null, List.of()), "en-US");
    add(7, "1", 1, facts(EntryStatus.ACTIVE, null, List.of()), "en-US");
    add(8, "9", 1, facts(EntryStatus.ACTIVE, null, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "233, 233, 2",
    "' 233 ', 233, 2",
    "mssql_233, 233, 2",
    "SQL233, 233, 2",
    "pipe_not_connected, 233, 2",
    "e-233 B, 233, 3",
    "E-233   b, 233, 3",
    "0xff, -100, 1",
    "-100, -100, 1",
    "sql-100, -100, 1",
    "some  NAME, Some Name, 1",
    "mssql_1, MSSQL_1, 1",
    "sql1, 1, 1"
  })
  void findsCodeByAnyNameOfIt(String asked, String code, int variant) {
    LookupAnswer answer = lookup(asked, null, "*");

    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.variant()).isEqualTo(variant);
  }

  @Test
  void answersTheVariantAskedFor() {
    LookupAnswer answer = lookup("233", 1, "nl");

    assertThat(answer.isDefaultVariant()).isFalse();
    assertThat(json(answer).path("status").asText()).isEqualTo("WITHDRAWN");
    assertThat(lookup("233", 2, "nl").isDefaultVariant()).isTrue();
  }

  @Test
  void answersTheOtherVariantsAlongEachInItsLocale() {
    JsonNode alternatives = json(lookup("233", null, "nl")).path("alternatives");

    assertThat(alternatives).hasSize(2);
    assertThat(alternatives.get(0))
        .isEqualTo(
            json(
                """
                {"variant":1,"class":"ERROR","status":"WITHDRAWN","locale":"nl-NL",
                 "fallback":false,
                 "description":{"markdown":"nl-NL 1","text":"nl-NL 1","html":"nl-NL 1"},
                 "actions":[{"id":"5","kind":"CONTACT","audience":"TENANT_ADMIN",
                   "markdown":"Bel de beheerder.","text":"Bel de beheerder.",
                   "html":"Bel de beheerder."}],
                 "state":"IN_REVIEW","machineTranslated":true,"outdated":true,
                 "source":{"page":"docs/page.md"}}
                """));
    assertThat(alternatives.get(1).path("variant").asInt()).isEqualTo(3);
  }

  @Test
  void leavesOutAnActionWithoutWordingInTheLocale() {
    JsonNode english = json(lookup("Some Name", null, "en-US"));

    assertThat(english.path("actions")).isEmpty();
    assertThat(english.path("state").asText()).isEqualTo("APPROVED");
    assertThat(english.path("machineTranslated").asBoolean()).isFalse();
    assertThat(english.path("outdated").asBoolean()).isFalse();
  }

  @Test
  void leavesOutAnAlternativeThatTheReaderRefuses() {
    JsonNode answer = json(lookup("233", 1, "nl, *;q=0"));

    assertThat(answer.path("alternatives")).hasSize(1);
    assertThat(answer.path("alternatives").get(0).path("variant").asInt()).isEqualTo(3);
  }

  @Test
  void namesWhatIsKnownAndLeavesOutWhatIsNot() {
    assertThat(json(lookup("-100", null, "en")).path("aliases"))
        .isEqualTo(json("[\"0xFF\",\"233\"]"));
    assertThat(json(lookup("1", null, "en")).has("aliases")).isFalse();
    assertThat(json(lookup("1", null, "en")).has("symbolicName")).isFalse();
    assertThat(json(lookup("1", null, "en")).has("severity")).isFalse();
    assertThat(json(lookup("233", null, "en")).path("symbolicName").asText())
        .isEqualTo("PIPE_NOT_CONNECTED");
  }

  @Test
  void tagsEveryOtherBodyDifferently() {
    assertThat(
            List.of(
                lookup("233", null, "en").entityTag(),
                lookup("233", null, "en-US").entityTag(),
                lookup("233", null, "en-GB").entityTag(),
                lookup("233", null, "en, nl;q=0").entityTag(),
                lookup("233", null, "nl").entityTag(),
                lookup("233", 1, "en").entityTag(),
                lookup("1", null, "en").entityTag()))
        .doesNotHaveDuplicates();
    assertThat(lookup("233", null, "en"))
        .usingRecursiveComparison()
        .isEqualTo(lookup("sql233", null, "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b", "a\tb\n/", "50058;", "<b>", "é&"})
  void rejectsWhatIsNoCode(String code) {
    assertThat(reason(() -> lookup(code, null, "en"))).isEqualTo(Reason.INVALID_CODE);
  }

  @Test
  void rejectsCodeBeyondLimit() {
    assertThat(reason(() -> lookup("9".repeat(129), null, "en"))).isEqualTo(Reason.INVALID_CODE);
    assertThat(reason(() -> lookup("9".repeat(128), null, "en"))).isEqualTo(Reason.UNKNOWN_CODE);
  }

  @Test
  void knowsNoOtherCodeAndNoOtherVariant() {
    assertThat(reason(() -> lookup("234", null, "en"))).isEqualTo(Reason.UNKNOWN_CODE);
    assertThat(reason(() -> lookup("SQL", null, "en"))).isEqualTo(Reason.UNKNOWN_CODE);
    assertThat(reason(() -> lookup("233", 4, "en"))).isEqualTo(Reason.UNKNOWN_CODE);
  }

  @Test
  void namesTheLocalesThatThereAreToAReaderWhoRefusesThem() {
    assertThatThrownBy(() -> lookup("233", 1, "*;q=0"))
        .isInstanceOfSatisfying(
            LookupException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.LOCALE_NOT_AVAILABLE);
              assertThat(e.about()).containsEntry("availableLocales", List.of("en-US", "nl-NL"));
            });
    assertThat(reason(() -> lookup("9", null, "en"))).isEqualTo(Reason.LOCALE_NOT_AVAILABLE);
  }

  private LookupAnswer lookup(String code, @Nullable Integer variant, String accepted) {
    return new CodeLookup(new CatalogSnapshot(HEAD, entries))
        .answer(code, variant, LocaleRequest.ofHeader(accepted));
  }

  private static Reason reason(ThrowingCallable question) {
    return catchThrowableOfType(LookupException.class, question).reason();
  }

  private void add(long id, String code, int variant, EntryFacts facts, String... locales) {
    Map<String, PublishedUnit> texts = new HashMap<>();
    for (String locale : locales) {
      texts.put(locale, unit(locale + " " + variant, UnitState.APPROVED, false));
    }
    entries.add(
        assembly.assemble(
            new EntryRow(id, code.toUpperCase(Locale.ROOT), code, variant, facts), texts));
  }

  private static EntryFacts facts(
      EntryStatus status, @Nullable String symbolicName, List<String> aliases) {
    return new EntryFacts(
        EntryClass.ERROR,
        status,
        null,
        null,
        symbolicName,
        aliases,
        List.of(new SuggestedAction(5, ActionKind.CONTACT, Audience.TENANT_ADMIN)));
  }

  private static PublishedUnit unit(String wording, UnitState state, boolean doubtful) {
    return new PublishedUnit(
        wording,
        wording,
        wording,
        state,
        doubtful,
        doubtful,
        new PublishedUnit.Source("docs/page.md", null, null));
  }

  private static JsonNode json(LookupAnswer answer) {
    try {
      return new JsonMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
