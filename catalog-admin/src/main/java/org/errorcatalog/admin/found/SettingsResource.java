package org.errorcatalog.admin.found;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.text.UnitState;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The settings of a catalog, a form for each. */
@Blocking
@Path("/catalogs/{name}/settings")
public class SettingsResource {

  private final SettingsDesk desk;

  SettingsResource(SettingsDesk desk) {
    this.desk = desk;
  }

  @GET
  public TemplateInstance page(@RestPath String name) {
    return Pages.settings(desk.view(name, null));
  }

  @POST
  @Path("locales")
  public Response add(
      @RestPath String name, @RestForm int version, @RestForm @DefaultValue("") String locale) {
    return answer(name, desk.shape(name, version, each -> each.withLocale(locale)));
  }

  @POST
  @Path("locales/{locale}/earlier")
  public Response earlier(@RestPath String name, @RestPath String locale, @RestForm int version) {
    return answer(name, desk.shape(name, version, each -> each.withEarlier(locale)));
  }

  @POST
  @Path("locales/{locale}/removal")
  public Response remove(@RestPath String name, @RestPath String locale, @RestForm int version) {
    return answer(name, desk.remove(name, version, locale));
  }

  @POST
  @Path("source")
  public Response source(
      @RestPath String name, @RestForm int version, @RestForm @DefaultValue("") String locale) {
    return answer(name, desk.shape(name, version, each -> each.withSource(locale)));
  }

  @POST
  @Path("prefixes")
  public Response prefixes(
      @RestPath String name, @RestForm int version, @RestForm @DefaultValue("") String prefixes) {
    return answer(name, desk.shape(name, version, each -> each.withPrefixes(prefixes)));
  }

  @POST
  @Path("minimum-state")
  public Response minimumState(
      @RestPath String name, @RestForm int version, @RestForm UnitState state) {
    return answer(name, desk.publishing(name, version, each -> each.withMinimum(state)));
  }

  @POST
  @Path("four-eyes")
  public Response fourEyes(
      @RestPath String name,
      @RestForm @DefaultValue("") String locale,
      @RestForm @DefaultValue("false") boolean on) {
    desk.fourEyes(name, locale, on);
    return answer(name, Optional.empty());
  }

  private Response answer(String name, Optional<Refusal> refusal) {
    return refusal
        .map(
            each ->
                Response.status(each.status())
                    .entity(Pages.settings(desk.view(name, each)))
                    .build())
        .orElseGet(() -> Response.seeOther(URI.create(Addresses.settings(name))).build());
  }

  @CheckedTemplate(basePath = "found")
  static class Pages {
    static native TemplateInstance settings(SettingsView view);
  }
}
