package org.errorcatalog.admin.browse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.errorcatalog.admin.page.OpenCatalog;
import org.jboss.resteasy.reactive.RestPath;

/** How far the translations of a catalog are. */
@Blocking
@Path("/catalogs/{name}/dashboard")
public class DashboardResource {

  private final OpenCatalog catalogs;
  private final DashboardReading reading;

  DashboardResource(OpenCatalog catalogs, DashboardReading reading) {
    this.catalogs = catalogs;
    this.reading = reading;
  }

  @GET
  public TemplateInstance dashboard(@RestPath String name) {
    return Pages.dashboard(reading.read(catalogs.named(name)));
  }

  @CheckedTemplate(basePath = "browse")
  static class Pages {
    static native TemplateInstance dashboard(Dashboard dashboard);
  }
}
