package org.errorcatalog.admin.action;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.HtmxRequest;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.page.Refusals;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The suggested actions of a catalog, maybe to give one of them to an entry. */
@Blocking
@Path("/catalogs/{name}/actions")
public class ActionsResource {

  private static final int UNPROCESSABLE = 422;

  private final OpenCatalog catalogs;
  private final ActionList actions;
  private final Giving giving;
  private final Access access;
  private final HtmxRequest htmx;
  private final Refusals refusals;

  ActionsResource(
      OpenCatalog catalogs,
      ActionList actions,
      Giving giving,
      Access access,
      HtmxRequest htmx,
      Refusals refusals) {
    this.catalogs = catalogs;
    this.actions = actions;
    this.giving = giving;
    this.access = access;
    this.htmx = htmx;
    this.refusals = refusals;
  }

  @GET
  public TemplateInstance actions(
      @RestPath String name,
      @RestQuery @Nullable String locale,
      @RestQuery @DefaultValue("") String q,
      @RestQuery("for") @DefaultValue("") String forEntry,
      @RestQuery @DefaultValue("0") long after) {
    ActionListView view = view(name, locale, q, forEntry, after, "", null);
    return htmx.wantsPart() ? Pages.actions$list(view) : Pages.actions(view);
  }

  /** Writes a new one for the entry. */
  @POST
  public Response write(
      @RestPath String name,
      @RestQuery @Nullable String locale,
      @RestQuery("for") @DefaultValue("") String forEntry,
      @RestForm int version,
      @RestForm ActionKind kind,
      @RestForm Audience audience,
      @RestForm @DefaultValue("") String markdown) {
    Catalog catalog = catalogs.named(name);
    try {
      giving.write(catalog, forEntry, version, kind, audience, markdown);
    } catch (InvalidChangeException | CheckFailedException | StaleVersionException refused) {
      ActionListView view = view(name, locale, "", forEntry, 0, markdown, refusals.say(refused));
      return Response.status(UNPROCESSABLE).entity(Pages.actions(view)).build();
    }
    Receiver entry = giving.entry(catalog, forEntry);
    String target = OpenCatalog.target(catalog, locale);
    return Response.seeOther(
            URI.create(Addresses.entry(name, entry.code(), entry.variant(), null, target)))
        .build();
  }

  private ActionListView view(
      String name,
      @Nullable String locale,
      String q,
      String forEntry,
      long after,
      String typed,
      @Nullable String complaint) {
    Catalog catalog = catalogs.named(name);
    ActionFilter filter =
        new ActionFilter(catalog, OpenCatalog.target(catalog, locale), q, forEntry, after);
    return new ActionListView(
        filter,
        actions.page(filter),
        forEntry.isEmpty() ? null : giving.entry(catalog, forEntry),
        access.mayShape(catalog),
        typed,
        complaint);
  }

  @CheckedTemplate(basePath = "action")
  static class Pages {
    static native TemplateInstance actions(ActionListView view);

    static native TemplateInstance actions$list(ActionListView view);
  }
}
