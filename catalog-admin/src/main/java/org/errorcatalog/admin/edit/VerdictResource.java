package org.errorcatalog.admin.edit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** What somebody says of a unit of an entry's page without changing it. */
@Blocking
@Path("/catalogs/{name}/entries/{code}/units/{unit}/verdict")
public class VerdictResource {

  private final EntryReading reading;
  private final Judging judging;
  private final EntryAnswer answer;

  VerdictResource(EntryReading reading, Judging judging, EntryAnswer answer) {
    this.reading = reading;
    this.judging = judging;
    this.answer = answer;
  }

  @POST
  public Response judge(
      @BeanParam EntryAddress address, @RestPath String unit, @BeanParam VerdictForm form) {
    EntryPlace place = reading.place(address);
    Unit judged = Unit.of(unit);
    return answer.after(place, judged.card(), judging.judge(place, judged, form), form.thenNext());
  }
}
