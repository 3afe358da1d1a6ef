package org.errorcatalog.admin.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.admin.page.Provenances;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.finding.Glossaries;
import org.errorcatalog.core.memory.Concordance;
import org.errorcatalog.core.memory.Lookalikes;
import org.errorcatalog.core.memory.Phrase;
import org.errorcatalog.core.memory.TranslationMemory;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.TextRepository;
import org.errorcatalog.core.text.UnitKind;

/** Gathers what helps with a text or wording. */
@ApplicationScoped
class Help {

  private final TranslationMemory memory;
  private final Concordance concordance;
  private final Lookalikes lookalikes;
  private final Glossaries glossaries;
  private final Provenances provenances;
  private final TextRepository texts;
  private final WordingRepository wordings;

  Help(
      TranslationMemory memory,
      Concordance concordance,
      Lookalikes lookalikes,
      Glossaries glossaries,
      Provenances provenances,
      TextRepository texts,
      WordingRepository wordings) {
    this.memory = memory;
    this.concordance = concordance;
    this.lookalikes = lookalikes;
    this.glossaries = glossaries;
    this.provenances = provenances;
    this.texts = texts;
    this.wordings = wordings;
  }

  MemoryTab memory(UnitPlace place) {
    return MemoryTab.of(
        place, place.original() == null ? List.of() : memory.of(place.remembered()));
  }

  ConcordanceTab concordance(UnitPlace place, Phrase phrase) {
    return ConcordanceTab.of(
        place, phrase, concordance.of(phrase, place.source().tag(), place.target().tag()));
  }

  GlossaryTab glossary(UnitPlace place) {
    return GlossaryTab.of(place, glossaries.of(place.catalog().id()));
  }

  @Transactional
  LocalesTab locales(UnitPlace place) {
    Stream<? extends LocalizedUnit> all =
        place.kind() == UnitKind.TEXT
            ? texts.list("entryId", place.ownerId()).stream()
            : wordings.of(List.of(place.ownerId())).stream();
    Map<String, LocalizedUnit> units =
        all.collect(Collectors.toMap(LocalizedUnit::locale, Function.identity()));
    return LocalesTab.of(place, units);
  }

  /** By the description, also while a wording is edited. */
  @Transactional
  SimilarTab similar(UnitPlace place) {
    String locale = place.source().tag();
    String description =
        texts.of(place.entryId(), locale).map(LocalizedUnit::markdown).orElse(null);
    return SimilarTab.of(
        place,
        lookalikes.of(place.catalog().id(), place.entryId(), place.code(), description, locale));
  }

  UpstreamTab upstream(UnitPlace place) {
    LocalizedUnit unit = place.present();
    return UpstreamTab.of(place, unit == null ? null : provenances.of(unit.sourceVersionId()));
  }
}
