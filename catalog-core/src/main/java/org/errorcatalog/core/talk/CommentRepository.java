package org.errorcatalog.core.talk;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Comments by id and by entry. */
@ApplicationScoped
public class CommentRepository implements PanacheRepository<Comment> {

  /**
   * The newest comments of an entry in a locale, and those for all locales; oldest first.
   *
   * @param limit at most so many
   */
  @Transactional
  public List<Comment> of(long entryId, String locale, int limit) {
    return find(
            "entryId = ?1 and (locale = ?2 or locale is null) order by id desc", entryId, locale)
        .page(0, limit)
        .stream()
        .sorted((a, b) -> Long.compare(a.id(), b.id()))
        .toList();
  }

  Optional<Comment> of(long catalogId, long commentId) {
    return find("catalogId = ?1 and id = ?2", catalogId, commentId).firstResultOptional();
  }
}
