package org.errorcatalog.admin.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.admin.page.Provenances;
import org.errorcatalog.admin.page.UnitPlace;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.finding.Glossaries;
import org.errorcatalog.core.memory.Concordance;
import org.errorcatalog.core.memory.Lookalikes;
import org.errorcatalog.core.memory.Phrase;
import org.errorcatalog.core.memory.TranslationMemory;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.Text;
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

  MemoryTab memory(Work work) {
    return MemoryTab.of(work, work.original() == null ? List.of() : memory.of(work.remembered()));
  }

  ConcordanceTab concordance(Work work, Phrase phrase) {
    return ConcordanceTab.of(
        work, phrase, concordance.of(phrase, work.place().source(), work.place().locale()));
  }

  GlossaryTab glossary(Work work) {
    return GlossaryTab.of(work, glossaries.of(work.place().catalog().id()));
  }

  @Transactional
  LocalesTab locales(Work work) {
    UnitPlace place = work.place();
    Stream<? extends LocalizedUnit> all =
        place.unit().kind() == UnitKind.TEXT
            ? texts.list("entryId", place.entryId()).stream()
            : wordings.of(List.of(place.unit().actionId())).stream();
    Map<String, LocalizedUnit> units =
        all.collect(Collectors.toMap(LocalizedUnit::locale, Function.identity()));
    return LocalesTab.of(work, units);
  }

  /** By the description, also while a wording is edited. */
  @Transactional
  SimilarTab similar(Work work) {
    UnitPlace place = work.place();
    String locale = place.source();
    String description = texts.of(place.entryId(), locale).map(Text::markdown).orElse(null);
    Code code = new Code(place.code());
    return SimilarTab.of(
        work, lookalikes.of(place.catalog().id(), place.entryId(), code, description, locale));
  }

  UpstreamTab upstream(Work work) {
    LocalizedUnit unit = work.present();
    return UpstreamTab.of(work, unit == null ? null : provenances.of(unit.sourceVersionId()));
  }
}
