package org.errorcatalog.admin.found;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.security.Access;
import org.jspecify.annotations.Nullable;

/** Making a catalog by hand. */
@Blocking
@Path(CatalogMakingResource.ADDRESS)
public class CatalogMakingResource {

  /** Not below the catalogs, one of which may be called new. */
  static final String ADDRESS = "/new-catalog";

  private final SettingsDesk desk;
  private final Access access;

  CatalogMakingResource(SettingsDesk desk, Access access) {
    this.desk = desk;
    this.access = access;
  }

  @GET
  public TemplateInstance form() {
    access.require(access.mayFound());
    return Pages.catalog(new NewCatalogForm(), null);
  }

  @POST
  public Response make(@BeanParam NewCatalogForm form) {
    access.require(access.mayFound());
    return desk.make(form)
        .map(each -> Response.status(each.status()).entity(Pages.catalog(form, each)).build())
        .orElseGet(
            () -> Response.seeOther(URI.create(Addresses.settings(form.name.strip()))).build());
  }

  @CheckedTemplate(basePath = "found")
  static class Pages {
    static native TemplateInstance catalog(NewCatalogForm form, @Nullable Refusal refusal);
  }
}
