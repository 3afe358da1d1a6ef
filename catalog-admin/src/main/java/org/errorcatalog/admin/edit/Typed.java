package org.errorcatalog.admin.edit;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A text or wording as a form sends it. */
class Typed {

  /** The version that the editor saw; null where there was none. */
  @RestForm @Nullable Integer version;

  @RestForm
  @DefaultValue("")
  String markdown = "";

  /** Set where the person who saves says that it is not right yet. */
  @RestForm
  @DefaultValue("")
  String decision = "";

  /** {@code next} where somebody is done with it. */
  @RestForm
  @DefaultValue("")
  String then = "";

  boolean thenNext() {
    return then.equals("next");
  }

  static Typed of(int version, String markdown) {
    Typed typed = new Typed();
    typed.version = version;
    typed.markdown = markdown;
    return typed;
  }

  boolean needsEditing() {
    return decision.equals("needs-editing");
  }

  /** With the line ends of the database rather than those of forms. */
  String text() {
    return markdown.replace("\r\n", "\n");
  }
}
