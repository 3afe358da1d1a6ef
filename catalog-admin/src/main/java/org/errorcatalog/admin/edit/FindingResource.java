package org.errorcatalog.admin.edit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.errorcatalog.admin.edit.FoundIssues.Located;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What an editor does about a finding: apply its fix, dismiss it, take that back. */
@Blocking
@Path("/catalogs/{name}/entries/{code}/findings/{finding}")
public class FindingResource {

  private final EntryReading reading;
  private final FoundIssues findings;
  private final Settling settling;
  private final EntryAnswer answer;

  FindingResource(
      EntryReading reading, FoundIssues findings, Settling settling, EntryAnswer answer) {
    this.reading = reading;
    this.findings = findings;
    this.settling = settling;
    this.answer = answer;
  }

  @POST
  @Path("fix")
  public Response fix(
      @BeanParam EntryAddress address, @RestPath long finding, @RestForm int version) {
    EntryPlace place = reading.place(address);
    return settle(place, finding, located -> settling.fix(place, located, version));
  }

  @POST
  @Path("dismissal")
  public Response dismiss(
      @BeanParam EntryAddress address,
      @RestPath long finding,
      @RestForm @DefaultValue("") String reason) {
    EntryPlace place = reading.place(address);
    return settle(place, finding, located -> settling.dismiss(place, located, reason));
  }

  @POST
  @Path("restoration")
  public Response restore(@BeanParam EntryAddress address, @RestPath long finding) {
    EntryPlace place = reading.place(address);
    return settle(place, finding, located -> settling.restore(place, located));
  }

  /** What is not found any longer is settled; the text as it is now shows that. */
  private Response settle(EntryPlace place, long finding, Function<Located, Outcome> deed) {
    return findings
        .locate(place, finding)
        .map(located -> answer.card(place, located.card(), deed.apply(located)))
        .orElseGet(() -> answer.page(place));
  }
}
