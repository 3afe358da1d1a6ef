package org.errorcatalog.admin.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.errorcatalog.admin.page.HtmxRequest;

/** What a form of an entry's page is answered with. */
@ApplicationScoped
class EntryAnswer {

  private final EntryReading reading;
  private final HtmxRequest htmx;

  EntryAnswer(EntryReading reading, HtmxRequest htmx) {
    this.reading = reading;
    this.htmx = htmx;
  }

  /** The page of the entry as it is now, by a redirect. */
  Response page(EntryPlace place) {
    return Response.seeOther(URI.create(place.address())).build();
  }

  /** The card of a text or wording. */
  Response card(EntryPlace place, String card, Outcome outcome) {
    return part(place, card, outcome, view -> Pages.card(view.card(card)));
  }

  /** The part of the page alone for htmx; else the page, by a redirect where all went well. */
  Response part(
      EntryPlace place, String card, Outcome outcome, Function<EntryView, TemplateInstance> part) {
    if (!htmx.wantsPart() && outcome.wentWell()) {
      return Response.seeOther(place.after(card, outcome)).build();
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
