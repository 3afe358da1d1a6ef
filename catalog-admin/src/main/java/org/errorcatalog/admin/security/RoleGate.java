package org.errorcatalog.admin.security;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets nobody in without a role, and nobody below an editor send anything; pages may ask more. */
@Provider
class RoleGate implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final Access access;

  RoleGate(Access access) {
    this.access = access;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (isPublic(request.getUriInfo().getPath())) {
      return;
    }
    if (!access.is(READING.contains(request.getMethod()) ? Role.VIEWER : Role.EDITOR)) {
      throw new ForbiddenException();
    }
  }

  private static boolean isPublic(String path) {
    return path.equals(SignInPages.SIGNED_OUT) || path.equals(SignInPages.FAILED);
  }
}
