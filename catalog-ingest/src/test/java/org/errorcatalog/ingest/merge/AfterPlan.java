package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.ingest.merge.CatalogState.KnownAction;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.CatalogState.Unit;
import org.errorcatalog.ingest.merge.Plan.ActionWrite;
import org.errorcatalog.ingest.merge.Plan.EntryWrite;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.merge.Plan.UnitWrite;
import org.jspecify.annotations.Nullable;

/** A catalog as it is once a plan is carried out, without a database. */
final class AfterPlan {

  private AfterPlan() {}

  static CatalogState of(CatalogState before, Plan plan) {
    return new CatalogState(
        1L,
        plan.sourceLocale(),
        before.profile(),
        plan.locales(),
        pages(before, plan),
        entries(before, plan),
        actions(before, plan));
  }

  private static Map<PageKey, KnownPage> pages(CatalogState before, Plan plan) {
    Map<PageKey, KnownPage> pages = new LinkedHashMap<>(before.pages());
    plan.moved()
        .forEach(
            key ->
                pages.computeIfPresent(
                    key,
                    (same, page) ->
                        new KnownPage(
                            page.id(), page.version(), page.path(), "0".repeat(64), Map.of())));
    plan.pages()
        .forEach(
            write ->
                pages.put(
                    write.page().key(),
                    new KnownPage(
                        pages.size(), 1, write.page().path(), write.sha256(), write.claims())));
    return pages;
  }

  private static List<KnownEntry> entries(CatalogState before, Plan plan) {
    Map<Long, Map<String, KnownText>> texts = new HashMap<>();
    before.entries().forEach(each -> texts.put(each.id(), new LinkedHashMap<>(each.texts())));
    overlay(texts, plan.texts());
    Map<Long, KnownEntry> entries = new LinkedHashMap<>();
    before.entries().forEach(each -> entries.put(each.id(), each));
    plan.entries()
        .forEach(
            each -> entries.put(each.unit().id(), written(entries.get(each.unit().id()), each)));
    List<KnownEntry> all = new ArrayList<>();
    entries.forEach(
        (id, each) ->
            all.add(
                new KnownEntry(
                    each.unit(),
                    each.code(),
                    each.codeKey(),
                    each.variant(),
                    each.facts(),
                    each.upstream(),
                    texts.getOrDefault(id, Map.of()))));
    return all;
  }

  private static KnownEntry written(@Nullable KnownEntry before, EntryWrite write) {
    return new KnownEntry(
        unit(write.unit()),
        write.code().value(),
        write.code().key(),
        write.variant(),
        write.facts(),
        write.upstream(),
        before == null ? Map.of() : before.texts());
  }

  private static Map<Long, KnownAction> actions(CatalogState before, Plan plan) {
    Map<Long, Map<String, KnownText>> wordings = new HashMap<>();
    Map<Long, KnownAction> actions = new HashMap<>(before.actions());
    before.actions().forEach((id, each) -> wordings.put(id, new LinkedHashMap<>(each.wordings())));
    overlay(wordings, plan.wordings());
    for (ActionWrite each : plan.actions()) {
      actions.put(each.id(), new KnownAction(each.id(), each.kind(), each.audience(), Map.of()));
    }
    actions.replaceAll(
        (id, each) ->
            new KnownAction(id, each.kind(), each.audience(), wordings.getOrDefault(id, Map.of())));
    return actions;
  }

  private static void overlay(Map<Long, Map<String, KnownText>> owners, List<TextWrite> writes) {
    for (TextWrite write : writes) {
      owners
          .computeIfAbsent(write.owner(), any -> new LinkedHashMap<>())
          .put(
              write.locale(),
              new KnownText(
                  unit(write.unit()),
                  write.markdown(),
                  write.upstream(),
                  write.upstreamBefore(),
                  1L));
    }
  }

  private static Unit unit(UnitWrite write) {
    int version = write.expected() == null ? 0 : write.expected() + 1;
    boolean curated = write.state() != UnitState.PRETRANSLATED;
    return new Unit(
        write.id(), write.state(), write.outdated(), write.revision(), version, curated);
  }
}
