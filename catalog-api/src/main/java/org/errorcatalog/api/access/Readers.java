package org.errorcatalog.api.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import org.errorcatalog.api.access.AccessConfig.Access;

/** Knows who may read. */
@ApplicationScoped
public class Readers {

  private final boolean everybody;
  private final Set<String> roles;

  Readers(AccessConfig config) {
    this.everybody = config.access() == Access.OPEN;
    this.roles = config.readerRoles();
  }

  public boolean areEverybody() {
    return everybody;
  }

  void require(SecurityIdentity reader) {
    if (reader.isAnonymous()) {
      throw new UnauthorizedException();
    }
    if (Collections.disjoint(reader.getRoles(), roles)) {
      throw new ForbiddenException();
    }
  }
}
