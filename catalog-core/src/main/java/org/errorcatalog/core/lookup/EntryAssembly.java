package org.errorcatalog.core.lookup;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.lookup.AnswerParts.Action;
import org.errorcatalog.core.lookup.AnswerParts.Description;
import org.errorcatalog.core.lookup.AnswerParts.Facts;
import org.errorcatalog.core.lookup.AnswerParts.Identity;
import org.errorcatalog.core.lookup.AnswerParts.Tail;

/** Puts the published units of one catalog together to entries that can be answered. */
final class EntryAssembly {

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
    EntryFacts facts = entry.facts();
    List<String> locales = new ArrayList<>();
    List<StoredJson> tails = new ArrayList<>();
    for (String locale : catalog.locales()) {
      PublishedUnit text = texts.get(locale);
      if (text != null) {
        locales.add(locale);
        tails.add(tail(facts, locale, text));
      }
    }
    return new PublishedEntry(
        entry.id(),
        entry.key(),
        entry.code(),
        entry.variant(),
        facts.status() == EntryStatus.ACTIVE,
        facts.aliases().stream().flatMap(EntryAssembly::keys).toList(),
        Stream.ofNullable(facts.symbolicName()).flatMap(EntryAssembly::keys).toList(),
        facts.actions().stream().map(SuggestedAction::id).collect(Collectors.toUnmodifiableSet()),
        matchings.computeIfAbsent(List.copyOf(locales), this::matching),
        StoredJson.of(new Identity(catalog.name(), entry.code())),
        StoredJson.of(Facts.of(entry.variant(), facts)),
        List.copyOf(tails));
  }

  /** A name that no reader can write needs no key. */
  private static Stream<String> keys(String name) {
    return Code.parse(name).map(Code::key).stream();
  }

  private LocaleMatching matching(List<String> locales) {
    return new LocaleMatching(locales, catalog.sourceLocale(), likelySubtags);
  }

  private StoredJson tail(EntryFacts facts, String locale, PublishedUnit text) {
    List<PublishedUnit> served = new ArrayList<>(List.of(text));
    List<Action> actions = new ArrayList<>();
    for (SuggestedAction action : facts.actions()) {
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
            served.stream().map(PublishedUnit::state).min(naturalOrder()).orElseThrow(),
            served.stream().anyMatch(PublishedUnit::machineTranslated),
            served.stream().anyMatch(PublishedUnit::outdated),
            text.source()));
  }

  private static Action action(SuggestedAction action, PublishedUnit wording) {
    return new Action(
        Long.toString(action.id()),
        action.kind(),
        action.audience(),
        wording.markdown(),
        wording.text(),
        wording.html());
  }
}
