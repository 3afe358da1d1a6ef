package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryRepository;
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
  private final Neighbours neighbours;
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
      Neighbours neighbours,
      Access access) {
    this.catalogs = catalogs;
    this.entries = entries;
    this.texts = texts;
    this.actions = actions;
    this.revisions = revisions;
    this.provenances = provenances;
    this.found = found;
    this.neighbours = neighbours;
    this.access = access;
  }

  /** Which entry an address names, before anything is done with it. */
  @Transactional
  EntryPlace place(EntryAddress address) {
    Catalog catalog = catalogs.named(address.name);
    Entry entry = choose(variants(catalog, address), address.variant);
    return new EntryPlace(
        catalog,
        entry.id(),
        entry.code(),
        entry.variant(),
        OpenCatalog.source(catalog, address.source),
        OpenCatalog.target(catalog, address.locale),
        entry.actionIds());
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
        html(texts.of(entry.id(), place.source()).orElse(null)),
        textCard(place, outcomes.getOrDefault(TEXT, Outcome.NONE)),
        actions.cards(place, outcomes),
        revisions.newestOf(entry, HISTORY),
        neighbours.before(entry).orElse(null),
        neighbours.after(entry).orElse(null),
        access.mayShape(catalog),
        outcomes.getOrDefault(FACTS, Outcome.NONE));
  }

  @Transactional
  Entry entry(EntryPlace place) {
    return entries.findById(place.entryId());
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

  private @Nullable String html(@Nullable LocalizedUnit unit) {
    return unit == null ? null : rendering.render(unit.markdown()).html();
  }

  private List<Entry> variants(Catalog catalog, EntryAddress address) {
    Code code = Code.parse(address.code).orElseThrow(NotFoundException::new);
    return entries.of(catalog.id(), code);
  }

  private static Entry choose(List<Entry> variants, @Nullable Integer wanted) {
    return variants.stream()
        .filter(entry -> wanted == null || entry.variant() == wanted)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
