package org.errorcatalog.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.finding.FindingReading;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.TextRepository;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CatalogShapingTest {

  private static final Actor ADMIN = new Actor("a", "Ada", Origin.UI);

  @Inject CatalogShaping shaping;
  @Inject CatalogRepository catalogs;
  @Inject EntryMaking making;
  @Inject EntryRepository entries;
  @Inject TextRepository texts;
  @Inject LocaleUse use;
  @Inject FindingReading findings;
  @Inject DataSource database;

  @Test
  void makesACatalogOnce() {
    Catalog made = fresh();

    assertThat(CatalogChange.of(catalogs.findById(made.id())))
        .isEqualTo(
            new CatalogChange(
                "en-US",
                List.of("en-US", "nl-NL", "de-DE"),
                List.of("AADSTS"),
                UnitState.PRETRANSLATED));
    CatalogName taken = new CatalogName(made.name());
    CatalogChange again = CatalogChange.first("en-US", "", "");
    assertThatThrownBy(() -> shaping.make(taken, again, ADMIN))
        .isInstanceOfSatisfying(
            InvalidChangeException.class,
            refused -> assertThat(refused.complaint()).isEqualTo(Complaint.NAME_TAKEN));
    assertThat(activity(made.id()))
        .isEqualTo("MADE catalog %s: en-US, nl-NL, de-DE".formatted(made.name()));
  }

  @Test
  void reordersLocalesThatTextsAreIn() {
    Catalog catalog = fresh();
    make(catalog, "1", 1);

    Catalog changed = change(catalog, settings(catalog).withEarlier("de-DE").withLocale("ja"));

    assertThat(changed.locales()).containsExactly("en-US", "de-DE", "nl-NL", "ja");
    assertThat(catalogs.findById(catalog.id()).locales())
        .containsExactly("en-US", "de-DE", "nl-NL", "ja");
    assertThat(activity(catalog.id()))
        .isEqualTo("SET catalog %s: locales en-US, de-DE, nl-NL, ja".formatted(catalog.name()));
  }

  @Test
  void rejectsAChangeOfStaleSettings() {
    Catalog catalog = fresh();
    CatalogChange before = settings(catalog);
    change(catalog, before.withLocale("ja"));

    assertThatThrownBy(() -> change(catalog, before.withLocale("fr-FR")))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void takesOutNoLocaleThatSomethingIsIn() {
    Catalog catalog = fresh();
    make(catalog, "1", 1);
    Catalog other = change(catalog, settings(catalog).withSource("nl-NL"));

    assertThat(use.of(catalog.id()))
        .containsEntry("en-US", new LocaleUse.Count(1, 0, 0))
        .containsEntry("de-DE", new LocaleUse.Count(0, 0, 0));
    assertThat(change(other, settings(other).withoutLocale("de-DE")).locales())
        .containsExactly("en-US", "nl-NL");
    Catalog now = catalogs.findById(catalog.id());
    assertThatThrownBy(() -> change(now, settings(now).withoutLocale("en-US")))
        .isInstanceOfSatisfying(
            InvalidChangeException.class,
            refused -> assertThat(refused.complaint()).isEqualTo(Complaint.LOCALE_IN_USE));
  }

  @Test
  void measuresTranslationsAgainstTheNewSource() {
    Catalog catalog = fresh();
    Entry entry = make(catalog, "1", 1);
    Sample sample = new Sample(database);
    sample.text(catalog.id(), entry.id(), "nl-NL", "Er is niemand aangemeld in 300 minuten.");

    change(catalog, settings(catalog).withSource("nl-NL"));

    assertThat(findings.counts(catalog.id(), UnitKind.TEXT, "en-US"))
        .containsEntry(CheckName.NUMBERS_DIFFER, 1);
  }

  @Test
  void makesAnEntryWithItsTextInTheSourceLocale() {
    Catalog catalog = fresh();

    Entry entry = make(catalog, "50058", 1);

    assertThat(entries.findById(entry.id()))
        .extracting(Entry::code, Entry::variant, Entry::symbolicName, Entry::status, Entry::state)
        .containsExactly("50058", 1, "NoUser", EntryStatus.ACTIVE, UnitState.IN_REVIEW);
    assertThat(texts.of(entry.id(), "en-US").orElseThrow().markdown())
        .isEqualTo("Nobody is signed in.");
    assertThat(making.nextVariant(catalog.id(), new Code("50058"))).isEqualTo(2);
  }

  @Test
  void makesAnotherMeaningOfACodeOnlyWhereItIsTheNext() {
    Catalog catalog = fresh();
    make(catalog, "abc", 1);

    assertThat(make(catalog, "ABC", 2).variant()).isEqualTo(2);
    assertThatThrownBy(() -> make(catalog, "abc", 2))
        .isInstanceOfSatisfying(
            InvalidChangeException.class,
            refused -> assertThat(refused.complaint()).isEqualTo(Complaint.VARIANT_TAKEN));
  }

  private Catalog fresh() {
    return shaping.make(
        new CatalogName("c" + UUID.randomUUID()),
        CatalogChange.first("en-US", "nl-NL de-DE", "AADSTS"),
        ADMIN);
  }

  private Entry make(Catalog catalog, String code, int variant) {
    return making.make(
        catalog.id(),
        NewEntry.typed(code, variant, EntryClass.ERROR, "NoUser"),
        new Change("Nobody is signed in.", Decision.SUBMIT, null),
        ADMIN);
  }

  private Catalog change(Catalog seen, CatalogChange change) {
    return shaping.change(seen.id(), seen.version(), change, ADMIN);
  }

  private static CatalogChange settings(Catalog catalog) {
    return CatalogChange.of(catalog);
  }

  private String activity(long catalog) {
    return catalogs
        .getEntityManager()
        .createNativeQuery(
            "select verb || ' ' || subject || ': ' || detail from activity"
                + " where catalog_id = ?1 order by id desc limit 1",
            String.class)
        .setParameter(1, catalog)
        .getSingleResult()
        .toString();
  }
}
