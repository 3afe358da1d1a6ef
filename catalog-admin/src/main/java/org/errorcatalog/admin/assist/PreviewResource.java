package org.errorcatalog.admin.assist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;

/** What is being typed, as it would be answered. Stores nothing. */
@Blocking
@Path("/catalogs/{name}/entries/{code}/preview")
public class PreviewResource {

  private final OpenWork works;
  private final Previewing previewing;

  PreviewResource(OpenWork works, Previewing previewing) {
    this.works = works;
    this.previewing = previewing;
  }

  @POST
  public TemplateInstance preview(
      @BeanParam WorkAddress address, @RestForm @DefaultValue("") String markdown) {
    return Pages.preview(previewing.of(works.at(address), markdown));
  }

  @CheckedTemplate(basePath = "assist")
  static class Pages {
    static native TemplateInstance preview(Preview view);
  }
}
