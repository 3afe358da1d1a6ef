package org.errorcatalog.api.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/** Closes every call under {@code /api/} to those who may not read. */
@Provider
class ReadAccess implements ResteasyReactiveContainerRequestFilter {

  private static final String CLOSED = "/api/";

  private final CurrentIdentityAssociation identity;
  private final Readers readers;

  ReadAccess(CurrentIdentityAssociation identity, Readers readers) {
    this.identity = identity;
    this.readers = readers;
  }

  @Override
  public void filter(ResteasyReactiveContainerRequestContext request) {
    if (readers.areEverybody() || !request.getUriInfo().getPath().startsWith(CLOSED)) {
      return;
    }
    request.suspend();
    identity
        .getDeferredIdentity()
        .invoke(readers::require)
        .subscribe()
        .with(reader -> request.resume(), request::resume);
  }
}
