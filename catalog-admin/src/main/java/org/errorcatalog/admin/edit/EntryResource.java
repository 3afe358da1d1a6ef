package org.errorcatalog.admin.edit;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
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
  private final EntryAnswer answer;

  EntryResource(EntryReading reading, Saving saving, EntryAnswer answer) {
    this.reading = reading;
    this.saving = saving;
    this.answer = answer;
  }

  @GET
  public TemplateInstance page(@BeanParam EntryAddress address) {
    Map<String, Outcome> saved =
        address.saved.isEmpty() ? Map.of() : Map.of(address.saved, Outcome.SAVED);
    return EntryAnswer.Pages.entry(reading.read(reading.place(address), saved));
  }

  @POST
  @Path("texts/{target}")
  public Response text(
      @BeanParam EntryAddress address, @RestPath String target, @BeanParam Typed typed) {
    address.locale = target;
    EntryPlace place = reading.place(address);
    Outcome outcome = saving.text(place, typed);
    return answer.card(place, EntryReading.TEXT, outcome);
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
    return answer.card(place, ActionReading.cardOf(actionId), outcome);
  }

  @POST
  @Path("class")
  public Response entryClass(
      @BeanParam EntryAddress address,
      @RestForm int version,
      @RestForm("class") EntryClass entryClass) {
    EntryPlace place = reading.place(address);
    Outcome outcome = saving.entryClass(place, version, entryClass);
    return answer.part(
        place, EntryReading.FACTS, outcome, view -> EntryAnswer.Pages.facts(view, false));
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
    return answer.part(
        place,
        ActionCard.idOf(actionId),
        outcome,
        view -> EntryAnswer.Pages.action(view, view.action(actionId), true));
  }
}
