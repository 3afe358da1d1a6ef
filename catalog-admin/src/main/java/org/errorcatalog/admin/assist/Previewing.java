package org.errorcatalog.admin.assist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.errorcatalog.admin.assist.Preview.Kind;
import org.errorcatalog.admin.page.UnitPlace;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.finding.TypedChecking;
import org.errorcatalog.core.finding.TypedUnit;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Rendering;

/** Shows what is typed as it would be answered, with what a save would find. */
@ApplicationScoped
class Previewing {

  private final TypedChecking checking;
  private final Access access;
  private final Rendering rendering = new Rendering();

  Previewing(TypedChecking checking, Access access) {
    this.checking = checking;
    this.access = access;
  }

  /**
   * Of what a form sent.
   *
   * @param sent with the line ends of forms
   */
  Preview of(Work work, String sent) {
    access.require(access.mayEdit(work.place().catalog(), work.place().locale()));
    String typed = sent.replace("\r\n", "\n");
    String markdown = typed.strip();
    Kind kind = kind(markdown);
    return kind == Kind.SHOWN
        ? shown(work, markdown, typed.indexOf(markdown))
        : Preview.refused(work, kind, markdown.length());
  }

  private static Kind kind(String markdown) {
    if (markdown.isEmpty()) {
      return Kind.EMPTY;
    }
    if (markdown.length() > Change.LIMIT) {
      return Kind.TOO_LONG;
    }
    return markdown.indexOf('\0') >= 0 ? Kind.NOT_TEXT : Kind.SHOWN;
  }

  private Preview shown(Work work, String markdown, int before) {
    UnitPlace place = work.place();
    TypedUnit typed =
        new TypedUnit(
            place.catalog().id(), place.unit().kind(), place.ownerId(), place.locale(), markdown);
    List<LiveIssue> issues =
        checking.of(typed).stream().map(found -> LiveIssue.of(found, markdown, before)).toList();
    return new Preview(
        work, Kind.SHOWN, rendering.render(markdown).html(), issues, markdown.length());
  }
}
