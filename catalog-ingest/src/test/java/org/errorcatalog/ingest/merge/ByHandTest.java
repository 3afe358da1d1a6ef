package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.errorcatalog.ingest.merge.OwnPages.DUTCH;
import static org.errorcatalog.ingest.merge.OwnPages.ENGLISH;
import static org.errorcatalog.ingest.merge.WhenBusy.WAIT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.CatalogChange;
import org.errorcatalog.core.entry.CatalogName;
import org.errorcatalog.core.entry.CatalogRepository;
import org.errorcatalog.core.entry.CatalogShaping;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryMaking;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.entry.NewEntry;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.TextRepository;
import org.errorcatalog.ingest.WithEntities;
import org.errorcatalog.ingest.report.Changes;
import org.junit.jupiter.api.Test;

/** What an import leaves of what people made and withdrew. */
@QuarkusTest
@TestProfile(WithEntities.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_ingest"),
    restrictToAnnotatedClass = true)
class ByHandTest {

  private static final Actor EDITOR = new Actor("e", "Eva", Origin.UI);
  private static final String WITHOUT_200 = ENGLISH.replaceAll("\\| 200.*\n", "");
  private static final String REWORDED = ENGLISH.replace("The clock is wrong", "The clock is late");

  @Inject CatalogImport imports;
  @Inject CatalogShaping shaping;
  @Inject CatalogRepository catalogs;
  @Inject EntryMaking making;
  @Inject EntryEditing editing;
  @Inject EntryRepository entries;
  @Inject TextRepository texts;

  @Test
  void importsIntoACatalogThatSomebodyMade() {
    shaping.make(new CatalogName("h-made"), CatalogChange.first("nl-NL", "de-DE", "ODBC"), EDITOR);

    assertThat(keep("h-made", DUTCH, ENGLISH)).isEqualTo(new Changes(3, 0, 0, 0));

    assertThat(CatalogChange.of(catalogs.named("h-made").orElseThrow()))
        .extracting(
            CatalogChange::sourceLocale, CatalogChange::locales, CatalogChange::codePrefixes)
        .containsExactly("nl-NL", List.of("nl-NL", "de-DE", "en-US"), List.of("ODBC"));
  }

  @Test
  void leavesEntriesThatNoPageEverHad() {
    keep("h-own", ENGLISH);
    Entry own = make("h-own", "900");

    assertThat(keep("h-own", WITHOUT_200)).isEqualTo(new Changes(0, 0, 2, 1));
    assertThat(again(own).status()).isEqualTo(EntryStatus.ACTIVE);
  }

  @Test
  void keepsTheWordsOfAnEntryThatAPageBeginsToHave() {
    keep("h-met", WITHOUT_200);
    Entry own = make("h-met", "200");

    keep("h-met", ENGLISH);

    Text text = texts.of(own.id(), "en-US").orElseThrow();
    assertThat(text.markdown()).isEqualTo("The clock has stopped.");
    assertThat(text.outdated()).isTrue();
    assertThat(text.upstream()).isEqualTo("The clock is wrong.");
    assertThat(variants("h-met", "200")).hasSize(1);
  }

  @Test
  void leavesWithdrawnWhatSomebodyWithdrewWhilePagesHaveIt() {
    keep("h-gone", ENGLISH);
    Entry entry = withdraw(variants("h-gone", "200").get(0));

    keep("h-gone", REWORDED);
    assertThat(again(entry).status()).isEqualTo(EntryStatus.WITHDRAWN);

    run("h-gone", ImportMode.OVERRIDE, REWORDED);
    assertThat(again(entry).status()).isEqualTo(EntryStatus.ACTIVE);
  }

  @Test
  void takesBackWhatPagesHaveAnew() {
    keep("h-back", ENGLISH);
    keep("h-back", WITHOUT_200);
    Entry known = variants("h-back", "200").get(0);
    Entry own = withdraw(make("h-back", "400"));

    keep("h-back", ENGLISH + "| 400 | The pipe is full. |\n");

    assertThat(again(known).status()).isEqualTo(EntryStatus.ACTIVE);
    assertThat(again(own).status()).isEqualTo(EntryStatus.ACTIVE);
  }

  @Test
  void leavesWhatSomebodyBroughtBackThoughNoPageHasIt() {
    keep("h-kept", ENGLISH);
    keep("h-kept", WITHOUT_200);
    Entry entry = status(variants("h-kept", "200").get(0), EntryStatus.ACTIVE);

    keep("h-kept", WITHOUT_200.replace("The key", "This key"));

    assertThat(again(entry).status()).isEqualTo(EntryStatus.ACTIVE);
  }

  private Changes keep(String catalog, String... pages) {
    return run(catalog, ImportMode.KEEP, pages);
  }

  private Changes run(String catalog, ImportMode mode, String... pages) {
    ImportOptions options = new ImportOptions(null, null, mode, false, null);
    return imports.run(catalog, () -> OwnPages.read(pages), options, false, WAIT, EDITOR).changes();
  }

  private Entry make(String catalog, String code) {
    return making.make(
        catalogs.named(catalog).orElseThrow().id(),
        NewEntry.typed(code, 1, EntryClass.ERROR, null),
        new Change("The clock has stopped.", Decision.SUBMIT, null),
        EDITOR);
  }

  private Entry withdraw(Entry entry) {
    return status(entry, EntryStatus.WITHDRAWN);
  }

  private Entry status(Entry entry, EntryStatus status) {
    EntryChange change =
        EntryChange.of(again(entry), Decision.SUBMIT).withStatus(status, "It is out of use.");
    return editing.edit(entry.id(), entry.version(), change, EDITOR);
  }

  /** As it is stored now. */
  private Entry again(Entry entry) {
    entries.getEntityManager().clear();
    return entries.findById(entry.id());
  }

  private List<Entry> variants(String catalog, String code) {
    return entries.of(catalogs.named(catalog).orElseThrow().id(), new Code(code));
  }
}
