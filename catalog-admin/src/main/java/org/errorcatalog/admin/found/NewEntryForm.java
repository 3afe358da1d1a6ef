package org.errorcatalog.admin.found;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.NewEntry;

/** What the form of a new entry sends. */
public class NewEntryForm {

  @FormParam("code")
  @DefaultValue("")
  public String code = "";

  /** The number that the page offered. */
  @FormParam("variant")
  @DefaultValue("1")
  public int variant = 1;

  @FormParam("class")
  @DefaultValue("ERROR")
  public EntryClass entryClass = EntryClass.ERROR;

  @FormParam("symbolicName")
  @DefaultValue("")
  public String symbolicName = "";

  @FormParam("markdown")
  @DefaultValue("")
  public String markdown = "";

  NewEntry entry() {
    return NewEntry.typed(code, variant, entryClass, symbolicName);
  }
}
