package org.errorcatalog.admin.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.errorcatalog.admin.page.HtmxRequest;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.UnitKind;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for a reviewer in a catalog, locale by locale, and verdicts on it. */
@Blocking
@Path("/catalogs/{name}/review")
public class ReviewResource {

  private final OpenCatalog catalogs;
  private final QueueReading queues;
  private final Judging judging;
  private final HtmxRequest htmx;

  ReviewResource(OpenCatalog catalogs, QueueReading queues, Judging judging, HtmxRequest htmx) {
    this.catalogs = catalogs;
    this.queues = queues;
    this.judging = judging;
    this.htmx = htmx;
  }

  @GET
  public TemplateInstance queue(
      @RestPath String name,
      @RestQuery @Nullable String locale,
      @RestQuery @DefaultValue("") String after) {
    return Pages.queue(queues.read(scope(name, locale), QueuePlace.of(after), null));
  }

  /**
   * The row of the unit and how many wait now for htmx; else the queue, by a redirect where the
   * verdict stands.
   */
  @POST
  @Path("{kind:entry|text|wording}/{id}")
  public Response judge(
      @RestPath String name,
      @RestPath String kind,
      @RestPath long id,
      @RestQuery @Nullable String locale,
      @RestForm int version,
      @RestForm Verdict verdict,
      @RestForm @DefaultValue("") String reason) {
    Scope scope = scope(name, locale);
    UnitKind unit = UnitKind.valueOf(kind.toUpperCase(Locale.ROOT));
    Judged judged = judging.judge(scope, unit, id, version, verdict, reason);
    if (htmx.wantsPart()) {
      return answer(judged, row(scope, judged));
    }
    return judged.done()
        ? Response.seeOther(URI.create(scope.address())).build()
        : answer(judged, Pages.queue(queues.read(scope, QueuePlace.START, judged)));
  }

  private TemplateInstance row(Scope scope, Judged judged) {
    Waiting row = queues.row(scope, judged.kind(), judged.id()).orElseThrow(NotFoundException::new);
    return Pages.judged(row, judged, queues.counts(scope));
  }

  private static Response answer(Judged judged, TemplateInstance page) {
    return Response.status(judged.status()).entity(page).build();
  }

  private Scope scope(String name, @Nullable String locale) {
    return Scope.of(catalogs.named(name), locale);
  }

  @CheckedTemplate(basePath = "review")
  static class Pages {
    static native TemplateInstance queue(Queue queue);

    static native TemplateInstance judged(Waiting row, Judged judged, List<QueueCount> counts);
  }
}
