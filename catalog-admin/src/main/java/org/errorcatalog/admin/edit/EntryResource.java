package org.errorcatalog.admin.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.errorcatalog.admin.page.HtmxRequest;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One entry: its page, and a form for each thing that may be changed of it. */
@Blocking
@Path("/catalogs/{name}/entries/{code}")
public class EntryResource {

  private final EntryReading reading;
  private final Saving saving;
  private final HtmxRequest htmx;

  EntryResource(EntryReading reading, Saving saving, HtmxRequest htmx) {
    this.reading = reading;
    this.saving = saving;
    this.htmx = htmx;
  }

  @GET
  public TemplateInstance page(@BeanParam EntryAddress address) {
    Map<String, Outcome> saved =
        address.saved.isEmpty() ? Map.of() : Map.of(address.saved, Outcome.SAVED);
    return Pages.entry(reading.read(reading.place(address), saved));
  }

  @POST
  @Path("texts/{target}")
  public Response text(
      @BeanParam EntryAddress address, @RestPath String target, @BeanParam Typed typed) {
    address.locale = target;
    EntryPlace place = reading.place(address);
    Outcome outcome = saving.text(place, typed);
    return answer(place, EntryReading.TEXT, outcome, view -> Pages.card(view.text()));
  }

  @POST
  @Path("actions/{actionId}/wordings/{target}")
  public Response wording(
      @BeanParam EntryAddress address,
      @RestPath long actionId,
      @RestPath String target,
      @BeanParam Typed typed) {
    address.locale = target;
    EntryPlace place = reading.place(address);
    Outcome outcome = saving.wording(place, place.ownAction(actionId), typed);
    return answer(
        place,
        ActionReading.cardOf(actionId),
        outcome,
        view -> Pages.card(view.action(actionId).wording()));
  }

  @POST
  @Path("class")
  public Response entryClass(
      @BeanParam EntryAddress address,
      @RestForm int version,
      @RestForm("class") EntryClass entryClass) {
    EntryPlace place = reading.place(address);
    Outcome outcome = saving.entryClass(place, version, entryClass);
    return answer(place, EntryReading.FACTS, outcome, view -> Pages.facts(view, false));
  }

  @POST
  @Path("actions/{actionId}")
  public Response action(
      @BeanParam EntryAddress address,
      @RestPath long actionId,
      @RestForm int version,
      @RestForm ActionKind kind,
      @RestForm Audience audience) {
    EntryPlace place = reading.place(address);
    Outcome outcome = saving.action(place, place.ownAction(actionId), version, kind, audience);
    return answer(
        place,
        ActionCard.idOf(actionId),
        outcome,
        view -> Pages.action(view, view.action(actionId), true));
  }

  /** The card alone for htmx; else the page, by a redirect where the save succeeded. */
  private Response answer(
      EntryPlace place, String card, Outcome outcome, Function<EntryView, TemplateInstance> part) {
    if (!htmx.wantsPart() && outcome.kind() == Outcome.Kind.SAVED) {
      return Response.seeOther(place.afterSaving(card)).build();
    }
    EntryView view = reading.read(place, Map.of(card, outcome));
    TemplateInstance body = htmx.wantsPart() ? part.apply(view) : Pages.entry(view);
    return Response.status(outcome.status()).entity(body).build();
  }

  @CheckedTemplate(basePath = "edit")
  static class Pages {
    static native TemplateInstance entry(EntryView view);

    static native TemplateInstance card(Card card);

    static native TemplateInstance facts(EntryView view, boolean beside);

    static native TemplateInstance action(EntryView view, ActionCard card, boolean withFacts);
  }
}
