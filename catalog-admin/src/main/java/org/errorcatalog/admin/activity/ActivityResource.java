package org.errorcatalog.admin.activity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.errorcatalog.admin.page.OpenCatalog;
import org.jboss.resteasy.reactive.RestPath;

/** Who did what when, in one catalog or in all of them. */
@Blocking
@Path("/")
public class ActivityResource {

  private final OpenCatalog catalogs;
  private final ActivityReading reading;

  ActivityResource(OpenCatalog catalogs, ActivityReading reading) {
    this.catalogs = catalogs;
    this.reading = reading;
  }

  @GET
  @Path("activity")
  public TemplateInstance everywhere(@BeanParam ActivityQuery query) {
    return Pages.activity(reading.read(query.filter(null)));
  }

  @GET
  @Path("catalogs/{name}/activity")
  public TemplateInstance of(@RestPath String name, @BeanParam ActivityQuery query) {
    return Pages.activity(reading.read(query.filter(catalogs.named(name))));
  }

  @CheckedTemplate(basePath = "activity")
  static class Pages {
    static native TemplateInstance activity(ActivityList list);
  }
}
