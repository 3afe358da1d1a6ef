package org.errorcatalog.admin.edit;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.regex.Pattern;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryClass;
import org.jboss.resteasy.reactive.RestForm;

/** What has no language, as a form sends it. */
class FactsForm {

  private static final Pattern COMMA = Pattern.compile("[,\\n]");

  /** The version that the editor saw. */
  @RestForm int version;

  @RestForm("class")
  EntryClass entryClass = EntryClass.ERROR;

  @RestForm
  @DefaultValue("")
  String severity = "";

  /** {@code yes}, {@code no}; anything else is unknown. */
  @RestForm
  @DefaultValue("")
  String logged = "";

  @RestForm
  @DefaultValue("")
  String symbolicName = "";

  /** With commas or line ends between them. */
  @RestForm
  @DefaultValue("")
  String aliases = "";

  /** The entry with this instead of what it says. */
  EntryChange over(EntryChange unchanged) {
    return new EntryChange(
        entryClass,
        unchanged.status(),
        severity,
        logged.equals("yes") ? Boolean.TRUE : logged.equals("no") ? Boolean.FALSE : null,
        symbolicName,
        names(),
        unchanged.actionIds(),
        unchanged.decision(),
        null);
  }

  private List<String> names() {
    return COMMA.splitAsStream(aliases).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
