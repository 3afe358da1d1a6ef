package org.errorcatalog.admin.action;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Refusals;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One suggested action of a catalog: what it is, who has it, and which other it should be. */
@Blocking
@Path("/catalogs/{name}/actions/{id}")
public class ActionResource {

  private static final int STALE = 412;
  private static final int UNPROCESSABLE = 422;

  private final ActionDesk desk;
  private final Refusals refusals;

  ActionResource(ActionDesk desk, Refusals refusals) {
    this.desk = desk;
    this.refusals = refusals;
  }

  @GET
  public TemplateInstance action(
      @RestPath String name, @RestPath long id, @RestQuery @Nullable String locale) {
    return Pages.action(desk.view(name, id, locale, null));
  }

  @POST
  @Path("classification")
  public Response classify(
      @RestPath String name,
      @RestPath long id,
      @RestQuery @Nullable String locale,
      @RestForm int version,
      @RestForm ActionKind kind,
      @RestForm Audience audience) {
    return attempt(
        name,
        id,
        locale,
        () -> {
          desk.classify(name, id, version, kind, audience);
          return id;
        });
  }

  /** What a merge would change. */
  @GET
  @Path("merge")
  public TemplateInstance merge(
      @RestPath String name,
      @RestPath long id,
      @RestQuery @Nullable String locale,
      @RestQuery long into) {
    return Pages.merge(desk.merge(name, id, into, locale));
  }

  @POST
  @Path("merge")
  public Response merge(
      @RestPath String name,
      @RestPath long id,
      @RestQuery @Nullable String locale,
      @RestForm long into,
      @RestForm int expected) {
    return attempt(
        name,
        id,
        locale,
        () -> {
          desk.merge(name, id, into, expected);
          return into;
        });
  }

  @POST
  @Path("split")
  public Response split(
      @RestPath String name,
      @RestPath long id,
      @RestQuery @Nullable String locale,
      @RestForm List<Long> entry) {
    return attempt(name, id, locale, () -> desk.split(name, id, new LinkedHashSet<>(entry)));
  }

  /** Goes to the action that there is afterwards. */
  private Response attempt(String name, long id, @Nullable String locale, Supplier<Long> change) {
    try {
      String shown = desk.view(name, id, locale, null).locale();
      return Response.seeOther(URI.create(Addresses.action(name, change.get(), shown))).build();
    } catch (InvalidChangeException | CheckFailedException refused) {
      return refused(UNPROCESSABLE, name, id, locale, refused);
    } catch (StaleVersionException stale) {
      return refused(STALE, name, id, locale, stale);
    }
  }

  private Response refused(
      int status, String name, long id, @Nullable String locale, RuntimeException why) {
    return Response.status(status)
        .entity(Pages.action(desk.view(name, id, locale, refusals.say(why))))
        .build();
  }

  @CheckedTemplate(basePath = "action")
  static class Pages {
    static native TemplateInstance action(ActionView view);

    static native TemplateInstance merge(MergeView view);
  }
}
