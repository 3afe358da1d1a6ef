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
    if (comesFromElsewhere(request)) {
      throw new ForbiddenException();
    }
    if (!access.is(READING.contains(request.getMethod()) ? Role.VIEWER : Role.EDITOR)) {
      throw new ForbiddenException();
    }
  }

  /** Browsers say where a form was sent from; beside the token, for sites of the same domain. */
  private static boolean comesFromElsewhere(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    return !READING.contains(request.getMethod())
        && site != null
        && !site.equals("same-origin")
        && !site.equals("none");
  }

  private static boolean isPublic(String path) {
    return path.equals(SignInPages.SIGNED_OUT) || path.equals(SignInPages.FAILED);
  }
}
