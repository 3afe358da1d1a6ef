package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.browse.Course;
import org.errorcatalog.admin.browse.EntryFilter;
import org.errorcatalog.admin.browse.EntryRow;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.page.Provenances;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.RevisionRepository;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.TextRepository;
import org.jspecify.annotations.Nullable;

/** Reads what the page of one entry shows. */
@ApplicationScoped
class EntryReading {

  static final String TEXT = "text";
  static final String FACTS = "facts";

  private static final int HISTORY = 10;

  private final OpenCatalog catalogs;
  private final EntryRepository entries;
  private final TextRepository texts;
  private final ActionReading actions;
  private final RevisionRepository revisions;
  private final Provenances provenances;
  private final FoundIssues found;
  private final Course course;
  private final Access access;
  private final Rendering rendering = new Rendering();

  EntryReading(
      OpenCatalog catalogs,
      EntryRepository entries,
      TextRepository texts,
      ActionReading actions,
      RevisionRepository revisions,
      Provenances provenances,
      FoundIssues found,
      Course course,
      Access access) {
    this.catalogs = catalogs;
    this.entries = entries;
    this.texts = texts;
    this.actions = actions;
    this.revisions = revisions;
    this.provenances = provenances;
    this.found = found;
    this.course = course;
    this.access = access;
  }

  /** Which entry an address names, before anything is done with it. */
  @Transactional
  EntryPlace place(EntryAddress address) {
    Catalog catalog = catalogs.named(address.name);
    Code code = Code.parse(address.code).orElseThrow(NotFoundException::new);
    Entry entry = choose(entries.of(catalog.id(), code), address.variant);
    String target = OpenCatalog.target(catalog, address.locale);
    return placeOf(
        entry,
        catalog,
        OpenCatalog.source(catalog, address.source),
        target,
        listed(catalog, address.also),
        address.filter.filter(catalog, target));
  }

  /** Another entry, shown in the same way. */
  @Transactional
  EntryPlace place(EntryPlace alike, EntryRow row) {
    Entry entry = entries.findById(row.id());
    EntryFilter filter = alike.filter().at(row.place());
    return placeOf(entry, alike.catalog(), alike.source(), alike.target(), alike.also(), filter);
  }

  private static EntryPlace placeOf(
      Entry entry,
      Catalog catalog,
      String source,
      String target,
      List<String> also,
      EntryFilter filter) {
    return new EntryPlace(
        catalog,
        entry.id(),
        entry.code(),
        entry.variant(),
        source,
        target,
        also,
        filter,
        entry.actionIds());
  }

  /** Those of the catalog. */
  private static List<String> listed(Catalog catalog, String also) {
    List<String> wanted = List.of(also.split(","));
    return catalog.locales().stream().filter(wanted::contains).toList();
  }

  /**
   * The page.
   *
   * @param outcomes what became of saves, by the id of the card
   */
  @Transactional
  EntryView read(EntryPlace place, Map<String, Outcome> outcomes) {
    Catalog catalog = place.catalog();
    List<Entry> variants = entries.of(catalog.id(), new Code(place.code()));
    Entry entry = choose(variants, place.variant());
    return new EntryView(
        place,
        entry,
        variants,
        new Language(place.source()),
        new Language(place.target()),
        texts.of(entry.id(), place.source()).map(LocalizedUnit::markdown).orElse(null),
        siblings(place),
        textCard(place, outcomes.getOrDefault(TEXT, Outcome.NONE)),
        actions.cards(place, outcomes),
        revisions.newestOf(entry, HISTORY),
        course.before(place.filter(), place.place()).orElse(null),
        course.after(place.filter(), place.place()).orElse(null),
        access.mayShape(catalog),
        access.mayShape(catalog) && access.reviews(),
        outcomes.getOrDefault(FACTS, Outcome.NONE));
  }

  /** What would leave the entry as it is. */
  @Transactional
  EntryChange unchanged(EntryPlace place, Decision decision) {
    return EntryChange.of(entries.findById(place.entryId()), decision);
  }

  private List<Sibling> siblings(EntryPlace place) {
    return place.also().stream()
        .filter(locale -> !locale.equals(place.source()) && !locale.equals(place.target()))
        .map(
            locale -> Sibling.of(locale, texts.of(place.entryId(), locale).orElse(null), rendering))
        .toList();
  }

  @Transactional
  @Nullable Long textId(EntryPlace place, String locale) {
    return texts.of(place.entryId(), locale).map(Text::id).orElse(null);
  }

  private Card textCard(EntryPlace place, Outcome outcome) {
    Text text = texts.of(place.entryId(), place.target()).orElse(null);
    return new Card(
        TEXT,
        place.address("/texts/" + place.target()),
        place,
        new Language(place.target()),
        text,
        text == null ? null : provenances.of(text.sourceVersionId()),
        text == null ? List.of() : revisions.newestOf(text, HISTORY),
        text == null ? List.of() : found.of(List.of(text)).getOrDefault(text.id(), List.of()),
        access.mayEdit(place.catalog(), place.target()),
        outcome);
  }

  private static Entry choose(List<Entry> variants, @Nullable Integer wanted) {
    return variants.stream()
        .filter(entry -> wanted == null || entry.variant() == wanted)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
