package org.errorcatalog.api.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Adds no identity provider to the configured one. That there could be more lets the API start
 * where none is configured, trusting no token, instead of refusing to.
 */
@ApplicationScoped
class ConfiguredTenant implements TenantConfigResolver {

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext request, OidcRequestContext<OidcTenantConfig> resolution) {
    return Uni.createFrom().nullItem();
  }
}
