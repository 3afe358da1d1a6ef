package org.errorcatalog.admin.browse;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.errorcatalog.admin.page.OpenCatalog;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Lets a test ask for the neighbours of a place as a page of the console does. */
@Blocking
@Path("/test/course/{way}")
public class CourseResource {

  private final OpenCatalog catalogs;
  private final Course course;

  CourseResource(OpenCatalog catalogs, Course course) {
    this.catalogs = catalogs;
    this.course = course;
  }

  @GET
  public String code(
      @RestPath String way,
      @RestQuery String catalog,
      @RestQuery String at,
      @BeanParam FilterQuery query) {
    EntryFilter filter = query.filter(catalogs.named(catalog), "nl-NL");
    Optional<EntryRow> row =
        way.equals("next")
            ? course.after(filter, Place.of(at))
            : course.before(filter, Place.of(at));
    return row.map(EntryRow::code).orElse("");
  }
}
