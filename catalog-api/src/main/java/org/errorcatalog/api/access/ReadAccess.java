package org.errorcatalog.api.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.Set;
import org.errorcatalog.api.access.AccessConfig.Access;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/** Closes every call under {@code /api/} to those who may not read. */
@Provider
class ReadAccess implements ResteasyReactiveContainerRequestFilter {

  private static final String CLOSED = "/api/";

  private final CurrentIdentityAssociation identity;
  private final boolean isOpen;
  private final Set<String> readerRoles;

  ReadAccess(CurrentIdentityAssociation identity, AccessConfig config) {
    this.identity = identity;
    this.isOpen = config.access() == Access.OPEN;
    this.readerRoles = config.readerRoles();
  }

  @Override
  public void filter(ResteasyReactiveContainerRequestContext request) {
    if (isOpen || !request.getUriInfo().getPath().startsWith(CLOSED)) {
      return;
    }
    request.suspend();
    identity
        .getDeferredIdentity()
        .invoke(this::check)
        .subscribe()
        .with(reader -> request.resume(), request::resume);
  }

  private void check(SecurityIdentity reader) {
    if (reader.isAnonymous()) {
      throw new UnauthorizedException();
    }
    if (Collections.disjoint(reader.getRoles(), readerRoles)) {
      throw new ForbiddenException();
    }
  }
}
