package org.errorcatalog.admin.browse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.regex.Pattern;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.core.entry.Catalog;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list beside an entry. */
@Blocking
@Path("/catalogs/{name}/pane")
public class PaneResource {

  private static final Pattern LOCALES = Pattern.compile("[A-Za-z0-9,-]{1,500}");

  private final OpenCatalog catalogs;
  private final PaneReading panes;

  PaneResource(OpenCatalog catalogs, PaneReading panes) {
    this.catalogs = catalogs;
    this.panes = panes;
  }

  @GET
  public TemplateInstance pane(
      @RestPath String name,
      @RestQuery @Nullable String locale,
      @RestQuery @DefaultValue("") String source,
      @RestQuery @DefaultValue("") String also,
      @RestQuery @DefaultValue("") String at,
      @RestQuery @DefaultValue("") String around,
      @BeanParam FilterQuery query) {
    Catalog catalog = catalogs.named(name);
    EntryFilter filter = query.filter(catalog, OpenCatalog.target(catalog, locale));
    String kept = kept("source", source) + kept("also", also);
    return Pages.pane(panes.read(filter, Place.of(at), Place.of(around), kept));
  }

  private static String kept(String parameter, String locales) {
    return LOCALES.matcher(locales).matches()
        ? "&" + parameter + "=" + Addresses.query(locales)
        : "";
  }

  @CheckedTemplate(basePath = "browse")
  static class Pages {
    static native TemplateInstance pane(Pane pane);
  }
}
