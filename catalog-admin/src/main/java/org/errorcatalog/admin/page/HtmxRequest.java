package org.errorcatalog.admin.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Whether a part of the page is asked for rather than all of it. */
@RequestScoped
public class HtmxRequest {

  private final HttpHeaders headers;

  HtmxRequest(HttpHeaders headers) {
    this.headers = headers;
  }

  public boolean wantsPart() {
    return headers.getHeaderString("HX-Request") != null
        && headers.getHeaderString("HX-History-Restore-Request") == null;
  }
}
