package org.errorcatalog.core.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
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
    List<String> keys = List.copyOf(LookalikeCodes.of(code));
    Search search = new Search(catalogId, entryId, locale, similarity, keys);
    return Stream.concat(
            read(search, "e.code_key in (:some)", keys).stream(),
            read(search, "s.id in (:some)", similar(similarity, locale)).stream())
        .distinct()
        .filter(each -> each.codeAlike() || each.descriptionAlike())
        .sorted(search.mostConfusingFirst())
        .limit(MOST)
        .toList();
  }

  private List<Long> similar(Similarity similarity, String locale) {
    return new SimilarTexts(indexes.of(locale))
        .of(similarity, CANDIDATES).stream()
            .filter(each -> each.kind() == UnitKind.TEXT)
            .map(UnitRef::id)
            .toList();
  }

  private List<Lookalike> read(Search search, String condition, List<?> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    NativeQuery<Tuple> query = session.createNativeQuery(ENTRIES + condition, Tuple.class);
    query.setParameter("locale", search.locale());
    query.setParameter("catalog", search.catalogId());
    query.setParameter("entry", search.entryId());
    query.setParameterList("some", some);
    return query.getResultStream().map(search::lookalike).toList();
  }

  /**
   * What is asked.
   *
   * @param keys of codes that are mistaken for the entry's, most easily first
   */
  private record Search(
      long catalogId, long entryId, String locale, Similarity similarity, List<String> keys) {

    Lookalike lookalike(Tuple row) {
      String description = row.get("markdown", String.class);
      return new Lookalike(
          row.get("code", String.class),
          row.get("variant", Integer.class),
          keys.contains(row.get("code_key", String.class)),
          description == null ? 0 : similarity.percentOf(description),
          description);
    }

    /** Both alike, then descriptions, then codes. */
    Comparator<Lookalike> mostConfusingFirst() {
      return Comparator.comparing(
              (Lookalike each) -> !(each.codeAlike() && each.descriptionAlike()))
          .thenComparing(each -> each.descriptionAlike() ? -each.percent() : 0)
          .thenComparing(each -> keys.indexOf(new Code(each.code()).key()));
    }
  }
}
