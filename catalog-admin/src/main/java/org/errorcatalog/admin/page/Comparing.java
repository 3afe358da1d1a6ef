package org.errorcatalog.admin.page;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.WordDiff;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Compares versions of a unit: Markdown word by word, an entry fact by fact. */
@ApplicationScoped
public class Comparing {

  /** Facts name actions by their ids, which say nothing to anybody. */
  private static final String SPOKEN =
      """
      select w.action_id, w.markdown
        from wording w join catalog c on c.id = w.catalog_id and c.source_locale = w.locale
       where w.action_id = any (:ids)
      """;

  private final FactsJson json;
  private final Session session;
  private final Rendering rendering = new Rendering();

  Comparing(FactsJson json, Session session) {
    this.json = json;
    this.session = session;
  }

  /**
   * From one version to another.
   *
   * @param before Markdown or, of an entry, JSON; null where there was none
   */
  @Transactional
  public Difference of(UnitKind kind, @Nullable String before, @Nullable String after) {
    return kind == UnitKind.ENTRY
        ? new Difference(List.of(), facts(facts(before), facts(after)))
        : new Difference(WordDiff.of(words(before), words(after)), List.of());
  }

  private List<FactChange> facts(@Nullable EntryFacts before, @Nullable EntryFacts after) {
    return FactChange.between(before, after, spoken(before, after));
  }

  /** What the actions of both are, in the source locale; asked for only where they differ. */
  private Map<Long, String> spoken(@Nullable EntryFacts before, @Nullable EntryFacts after) {
    if (before != null && after != null && before.actions().equals(after.actions())) {
      return Map.of();
    }
    Long[] ids =
        Stream.concat(actions(before), actions(after))
            .map(SuggestedAction::id)
            .distinct()
            .toArray(Long[]::new);
    return session
        .createNativeQuery(SPOKEN, Tuple.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            toMap(
                row -> row.get("action_id", Long.class),
                row -> rendering.render(row.get("markdown", String.class)).text()));
  }

  private static Stream<SuggestedAction> actions(@Nullable EntryFacts facts) {
    return facts == null ? Stream.empty() : facts.actions().stream();
  }

  private @Nullable EntryFacts facts(@Nullable String content) {
    return content == null ? null : json.read(content);
  }

  private static String words(@Nullable String content) {
    return content == null ? "" : content;
  }
}
