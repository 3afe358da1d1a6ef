package org.errorcatalog.admin.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.HtmxRequest;
import org.jspecify.annotations.Nullable;

/** What a form of an entry's page is answered with. */
@ApplicationScoped
class EntryAnswer {

  private static final String AFTER = "HX-Trigger-After-Settle";

  private final EntryReading reading;
  private final Onward onward;
  private final HtmxRequest htmx;

  EntryAnswer(EntryReading reading, Onward onward, HtmxRequest htmx) {
    this.reading = reading;
    this.onward = onward;
    this.htmx = htmx;
  }

  /** The page of the entry as it is now, by a redirect. */
  Response page(EntryPlace place) {
    return Response.seeOther(URI.create(place.address())).build();
  }

  /** The whole page, or for htmx what is beside its list. */
  Response page(EntryPlace place, Map<String, Outcome> outcomes, @Nullable String done) {
    EntryView view = reading.read(place, outcomes);
    TemplateInstance body =
        htmx.wantsPart() ? Pages.work(view, done, true) : Pages.entry(view, done);
    return Response.ok(body).header("HX-Push-Url", place.address()).build();
  }

  /** The card, or where somebody is done with it, what comes next. */
  Response after(EntryPlace place, String card, Outcome outcome, boolean thenNext) {
    if (!thenNext || !outcome.wentWell()) {
      return card(place, card, outcome);
    }
    EntryView view = reading.read(place, Map.of(card, outcome));
    Optional<Card> beside = onward.card(view, card);
    if (beside.isPresent()) {
      return beside(view, card, beside.get().id());
    }
    return onward
        .entry(place)
        .map(next -> next(next, place.code()))
        .orElseGet(() -> beside(view, card, card));
  }

  /** The card that was saved; another one of the same page is opened. */
  private Response beside(EntryView view, String saved, String opened) {
    if (!htmx.wantsPart()) {
      return Response.seeOther(view.place().after(opened, Outcome.SAVED)).build();
    }
    return Response.ok(part(view, saved)).header(AFTER, opening(opened)).build();
  }

  private Response next(EntryPlace next, String done) {
    if (!htmx.wantsPart()) {
      return Response.seeOther(URI.create(next.address() + "&done=" + Addresses.query(done)))
          .build();
    }
    EntryView view = reading.read(next, Map.of());
    return Response.ok(Pages.work(view, done, true))
        .header("HX-Retarget", "#work")
        .header("HX-Reswap", "outerHTML")
        .header("HX-Push-Url", next.address())
        .header(AFTER, opening(onward.first(view)))
        .build();
  }

  /** Tells the page which card is to be worked on. */
  private static String opening(String card) {
    return "{\"catalog:open\":{\"card\":\"%s\"}}".formatted(card);
  }

  /** The card of a text or wording, or what has no language. */
  Response card(EntryPlace place, String card, Outcome outcome) {
    return part(place, card, outcome, view -> part(view, card));
  }

  private static TemplateInstance part(EntryView view, String card) {
    return card.equals(EntryReading.FACTS) ? Pages.facts(view, false) : Pages.card(view.card(card));
  }

  /** The part of the page alone for htmx; else the page, by a redirect where all went well. */
  Response part(
      EntryPlace place, String card, Outcome outcome, Function<EntryView, TemplateInstance> part) {
    if (!htmx.wantsPart() && outcome.wentWell()) {
      return Response.seeOther(place.after(card, outcome)).build();
    }
    EntryView view = reading.read(place, Map.of(card, outcome));
    TemplateInstance body = htmx.wantsPart() ? part.apply(view) : Pages.entry(view, null);
    return Response.status(outcome.status()).entity(body).build();
  }

  @CheckedTemplate(basePath = "edit")
  static class Pages {
    static native TemplateInstance entry(EntryView view, @Nullable String done);

    static native TemplateInstance work(EntryView view, @Nullable String done, boolean withHelp);

    static native TemplateInstance card(Card card);

    static native TemplateInstance facts(EntryView view, boolean beside);

    static native TemplateInstance action(EntryView view, ActionCard card, boolean withFacts);
  }
}
