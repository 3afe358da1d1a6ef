package org.errorcatalog.admin.team;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What people were granted, by their {@code sub}. */
@ApplicationScoped
public class GrantRepository implements PanacheRepository<AccessGrant> {

  @Transactional
  public Grants of(String sub) {
    return new Grants(list("sub", sub));
  }
}
