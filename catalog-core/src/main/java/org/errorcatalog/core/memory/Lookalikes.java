package org.errorcatalog.core.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.LookalikeCodes;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Entries of a catalog that are confused: by their codes, or because they say nearly the same. */
@ApplicationScoped
public class Lookalikes {

  /** From that on, two descriptions are nearly the same, in percent. */
  static final int ALIKE = 80;

  private static final int MOST = 12;
  private static final int CANDIDATES = 100;

  private static final Comparator<Lookalike> MOST_CONFUSING_FIRST =
      Comparator.comparing((Lookalike each) -> each.codeAlike() && each.descriptionAlike())
          .thenComparing(Lookalike::percent)
          .reversed();

  private static final String ENTRIES =
      """
      select e.code, e.variant, e.code_key, s.markdown
        from entry e
        left join text s on s.entry_id = e.id and s.locale = :locale
       where e.catalog_id = :catalog and e.id <> :entry and
      """;

  private final LocaleIndexes indexes;
  private final Session session;

  Lookalikes(LocaleIndexes indexes, Session session) {
    this.indexes = indexes;
    this.session = session;
  }

  /**
   * The twelve most confusing ones.
   *
   * @param description of the entry in a locale, null where there is none
   */
  @Transactional
  public List<Lookalike> of(
      long catalogId, long entryId, Code code, @Nullable String description, String locale) {
    Similarity similarity = new Similarity(description == null ? "" : description);
    List<Long> alike =
        new SimilarTexts(indexes.of(locale))
            .of(similarity, CANDIDATES).stream()
                .filter(each -> each.kind() == UnitKind.TEXT)
                .map(UnitRef::id)
                .toList();
    Set<String> keys = LookalikeCodes.of(code);
    List<Lookalike> found = new ArrayList<>();
    found.addAll(read("e.code_key in (:some)", keys, catalogId, entryId, locale, similarity, keys));
    found.addAll(read("s.id in (:some)", alike, catalogId, entryId, locale, similarity, keys));
    return found.stream()
        .distinct()
        .filter(each -> each.codeAlike() || each.descriptionAlike())
        .sorted(MOST_CONFUSING_FIRST)
        .limit(MOST)
        .toList();
  }

  private List<Lookalike> read(
      String condition,
      Collection<?> some,
      long catalogId,
      long entryId,
      String locale,
      Similarity similarity,
      Set<String> keys) {
    if (some.isEmpty()) {
      return List.of();
    }
    NativeQuery<Tuple> query = session.createNativeQuery(ENTRIES + condition, Tuple.class);
    query.setParameter("locale", locale);
    query.setParameter("catalog", catalogId);
    query.setParameter("entry", entryId);
    query.setParameterList("some", some);
    try (Stream<Tuple> rows = query.getResultStream()) {
      return rows.map(row -> of(row, similarity, keys)).toList();
    }
  }

  private static Lookalike of(Tuple row, Similarity similarity, Set<String> keys) {
    String description = row.get("markdown", String.class);
    return new Lookalike(
        row.get("code", String.class),
        row.get("variant", Integer.class),
        keys.contains(row.get("code_key", String.class)),
        description == null ? 0 : similarity.percentOf(description),
        description);
  }
}
