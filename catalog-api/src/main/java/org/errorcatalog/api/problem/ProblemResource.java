package org.errorcatalog.api.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Says what a type of problem is, at the address that its answers name. */
@Path("/problems")
class ProblemResource {

  private final ProblemMessages messages;

  ProblemResource(ProblemMessages messages) {
    this.messages = messages;
  }

  @GET
  @Path("/{type}")
  @Operation(hidden = true)
  public Response describe(@RestPath String type) {
    ProblemType known = ProblemType.named(type).orElseThrow(NotFoundException::new);
    return Response.ok(messages.description(known), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_LANGUAGE, "en")
        .build();
  }
}
