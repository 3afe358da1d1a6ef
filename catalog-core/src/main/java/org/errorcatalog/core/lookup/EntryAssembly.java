package org.errorcatalog.core.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.lookup.AnswerParts.Action;
import org.errorcatalog.core.lookup.AnswerParts.Description;
import org.errorcatalog.core.lookup.AnswerParts.Facts;
import org.errorcatalog.core.lookup.AnswerParts.Identity;
import org.errorcatalog.core.lookup.AnswerParts.Tail;

/** Puts the published units of one catalog together to entries that can be answered. */
final class EntryAssembly {

  private static final List<String> STATES_FROM_LOWEST =
      List.of("PRETRANSLATED", "IN_REVIEW", "APPROVED");

  private static final Comparator<String> BY_STATE =
      Comparator.comparingInt(STATES_FROM_LOWEST::indexOf);

  private final CatalogHead catalog;
  private final LikelySubtags likelySubtags;
  private final Map<List<String>, LocaleMatching> matchings = new HashMap<>();
  private final Map<Long, Map<String, PublishedUnit>> wordings;

  /**
   * @param wordings by action and locale
   */
  EntryAssembly(
      CatalogHead catalog,
      Map<Long, Map<String, PublishedUnit>> wordings,
      LikelySubtags likelySubtags) {
    this.catalog = catalog;
    this.wordings = wordings;
    this.likelySubtags = likelySubtags;
  }

  PublishedEntry assemble(EntryRow entry, Map<String, PublishedUnit> texts) {
    PublishedFacts facts = entry.facts();
    List<String> locales = catalog.locales().stream().filter(texts::containsKey).toList();
    return new PublishedEntry(
        entry.id(),
        entry.key(),
        entry.code(),
        entry.variant(),
        facts.status().equals("ACTIVE"),
        facts.aliases().stream().map(CodeKey::of).toList(),
        facts.symbolicName() == null ? "" : CodeKey.of(facts.symbolicName()),
        facts.actions().stream().map(PublishedFacts.Action::id).collect(Collectors.toSet()),
        matchings.computeIfAbsent(locales, this::matching),
        StoredJson.of(new Identity(catalog.name(), entry.code())),
        StoredJson.of(Facts.of(entry.variant(), facts)),
        locales.stream().map(locale -> tail(facts, locale, texts.get(locale))).toList());
  }

  private LocaleMatching matching(List<String> locales) {
    return new LocaleMatching(locales, catalog.sourceLocale(), likelySubtags);
  }

  private StoredJson tail(PublishedFacts facts, String locale, PublishedUnit text) {
    List<PublishedUnit> served = new ArrayList<>(List.of(text));
    List<Action> actions = new ArrayList<>();
    for (PublishedFacts.Action action : facts.actions()) {
      PublishedUnit wording = wordings.getOrDefault(action.id(), Map.of()).get(locale);
      if (wording != null) {
        served.add(wording);
        actions.add(action(action, wording));
      }
    }
    return StoredJson.of(
        new Tail(
            new Description(text.markdown(), text.text(), text.html()),
            actions,
            states(served).min(BY_STATE).orElseThrow(),
            served.stream().anyMatch(PublishedUnit::machineTranslated),
            served.stream().anyMatch(PublishedUnit::outdated),
            text.source()));
  }

  private static Stream<String> states(List<PublishedUnit> units) {
    return units.stream().map(PublishedUnit::state);
  }

  private static Action action(PublishedFacts.Action action, PublishedUnit wording) {
    return new Action(
        Long.toString(action.id()),
        action.kind(),
        action.audience(),
        wording.markdown(),
        wording.text(),
        wording.html());
  }
}
