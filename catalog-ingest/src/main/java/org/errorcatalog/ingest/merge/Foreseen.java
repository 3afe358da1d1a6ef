package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.check.Translations;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.Plan.TextWrite;

/** What a catalog says once a plan is carried out: its active entries and their actions. */
final class Foreseen {

  private final Map<Long, Described> entries = new LinkedHashMap<>();
  private final Map<Long, Map<String, String>> texts = new HashMap<>();
  private final Map<Long, Map<String, String>> wordings = new HashMap<>();

  /** An entry without what is said of it in any language. */
  private record Described(String code, EntryFacts facts) {

    List<Long> actions() {
      return facts.actions().stream().map(SuggestedAction::id).toList();
    }
  }

  Foreseen(CatalogState state, Plan plan) {
    for (KnownEntry known : state.entries()) {
      entries.put(known.id(), new Described(known.code(), known.facts()));
      texts.put(known.id(), said(known.texts()));
    }
    plan.entries()
        .forEach(
            each ->
                entries.put(each.unit().id(), new Described(each.code().value(), each.facts())));
    entries.values().removeIf(each -> each.facts().status() == EntryStatus.WITHDRAWN);
    state.actions().forEach((id, action) -> wordings.put(id, said(action.wordings())));
    overlay(texts, plan.texts());
    overlay(wordings, plan.wordings());
  }

  private static Map<String, String> said(Map<String, KnownText> known) {
    Map<String, String> said = new LinkedHashMap<>();
    known.forEach((locale, text) -> said.put(locale, text.markdown()));
    return said;
  }

  private static void overlay(Map<Long, Map<String, String>> owners, List<TextWrite> writes) {
    for (TextWrite write : writes) {
      owners
          .computeIfAbsent(write.owner(), any -> new LinkedHashMap<>())
          .put(write.locale(), write.markdown());
    }
  }

  /** The descriptions, an entry each. */
  Stream<ForeseenUnit> descriptions() {
    return entries.entrySet().stream()
        .map(
            entry -> {
              Described described = entry.getValue();
              return new ForeseenUnit(
                  UnitKind.TEXT,
                  entry.getKey(),
                  described.code(),
                  List.of(entry.getKey()),
                  Set.of(described.facts().entryClass()),
                  texts.getOrDefault(entry.getKey(), Map.of()),
                  described.actions().stream().map(this::wording).toList());
            });
  }

  /** What actions are called, an action each. */
  Stream<ForeseenUnit> wordings() {
    Map<Long, List<Long>> byAction = new TreeMap<>();
    entries.forEach(
        (id, entry) ->
            entry
                .actions()
                .forEach(it -> byAction.computeIfAbsent(it, any -> new ArrayList<>()).add(id)));
    return byAction.entrySet().stream().map(each -> wordings(each.getKey(), each.getValue()));
  }

  private ForeseenUnit wordings(long action, List<Long> owners) {
    List<Described> having = owners.stream().map(entries::get).toList();
    return new ForeseenUnit(
        UnitKind.WORDING,
        action,
        having.get(0).code(),
        owners,
        having.stream().map(each -> each.facts().entryClass()).collect(Collectors.toSet()),
        wording(action),
        List.of());
  }

  /** The names of entries, a line each, in no language. */
  Stream<ForeseenUnit> names() {
    return entries.entrySet().stream()
        .flatMap(
            entry -> {
              String names = entry.getValue().facts().names();
              return names.isEmpty()
                  ? Stream.empty()
                  : Stream.of(
                      new ForeseenUnit(
                          UnitKind.ENTRY,
                          entry.getKey(),
                          entry.getValue().code(),
                          List.of(entry.getKey()),
                          Set.of(),
                          Map.of(Translations.NO_LANGUAGE, names),
                          List.of()));
            });
  }

  private Map<String, String> wording(long action) {
    return wordings.getOrDefault(action, Map.of());
  }
}
