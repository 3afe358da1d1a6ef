package org.errorcatalog.admin.edit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
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
  public Response page(@BeanParam EntryAddress address) {
    Map<String, Outcome> saved =
        address.saved.isEmpty() ? Map.of() : Map.of(address.saved, Outcome.SAVED);
    String done = address.done.isEmpty() ? null : address.done;
    return answer.page(reading.place(address), saved, done);
  }

  @POST
  @Path("texts/{target}")
  public Response text(
      @BeanParam EntryAddress address, @RestPath String target, @BeanParam Typed typed) {
    address.locale = target;
    EntryPlace place = reading.place(address);
    Outcome outcome = saving.text(place, typed);
    return answer.after(place, EntryReading.TEXT, outcome, typed.thenNext());
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
    return answer.after(place, ActionReading.cardOf(actionId), outcome, typed.thenNext());
  }

  @POST
  @Path("facts")
  public Response facts(@BeanParam EntryAddress address, @BeanParam FactsForm form) {
    EntryPlace place = reading.place(address);
    return answer.card(place, EntryReading.FACTS, saving.facts(place, form));
  }

  /** The whole of what is beside the list is answered, since the cards of the page change. */
  @POST
  @Path("actions")
  public Response actions(
      @BeanParam EntryAddress address,
      @RestForm int version,
      @RestForm ActionMove move,
      @RestForm("action") long actionId) {
    EntryPlace place = reading.place(address);
    Outcome outcome = saving.actions(place, version, move, actionId);
    return outcome.wentWell()
        ? answer.page(reading.place(address))
        : answer.card(place, EntryReading.FACTS, outcome);
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
