package org.errorcatalog.admin.security;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What somebody sees who is not signed in; these pages alone need no login. */
@Path("/")
public class SignInPages {

  static final String SIGNED_OUT = "/signed-out";
  static final String FAILED = "/sign-in-failed";

  @GET
  @Path(SIGNED_OUT)
  public TemplateInstance signedOut() {
    return Pages.signedOut();
  }

  @GET
  @Path(FAILED)
  public TemplateInstance failed() {
    return Pages.failed();
  }

  @CheckedTemplate(basePath = "security")
  static class Pages {
    static native TemplateInstance signedOut();

    static native TemplateInstance failed();

    static native TemplateInstance unavailable();
  }
}
