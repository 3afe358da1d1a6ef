package org.errorcatalog.admin.talk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.admin.security.Role;
import org.errorcatalog.core.talk.People;

/** What concerns the person: what they have to do, and what others did with what they wrote. */
@Blocking
@Path("/inbox")
public class InboxResource {

  private final InboxReading reading;
  private final People people;
  private final Access access;

  InboxResource(InboxReading reading, People people, Access access) {
    this.reading = reading;
    this.people = people;
    this.access = access;
  }

  @GET
  public TemplateInstance inbox() {
    return Pages.inbox(reading.read(access.actor().id()));
  }

  /** How much is new, for the bar: up to a hundred of each kind; nothing for who only reads. */
  @GET
  @Path("count")
  public TemplateInstance count() {
    return Pages.count(access.is(Role.EDITOR) ? reading.count(access.actor().id()) : 0);
  }

  /** Everything is seen; what comes now is new. */
  @POST
  @Path("seen")
  public Response seen() {
    people.lookedThroughInbox(access.actor());
    return Response.seeOther(URI.create("/inbox")).build();
  }

  @CheckedTemplate(basePath = "talk")
  static class Pages {
    static native TemplateInstance inbox(InboxView view);

    static native TemplateInstance count(long count);
  }
}
