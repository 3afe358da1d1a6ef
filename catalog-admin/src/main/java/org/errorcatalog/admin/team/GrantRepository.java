package org.errorcatalog.admin.team;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people were granted, by their {@code sub}. */
@ApplicationScoped
public class GrantRepository implements PanacheRepository<AccessGrant> {

  @Transactional
  public Grants of(String sub) {
    return new Grants(list("sub", sub));
  }

  /** Who may write in a locale of a catalog, by their {@code sub}. */
  @Transactional
  public Set<String> subsThatCover(long catalogId, String locale) {
    return list(
            "(catalogId is null or catalogId = ?1) and (locale is null or locale = ?2)",
            catalogId,
            locale)
        .stream()
        .map(AccessGrant::sub)
        .collect(Collectors.toSet());
  }
}
