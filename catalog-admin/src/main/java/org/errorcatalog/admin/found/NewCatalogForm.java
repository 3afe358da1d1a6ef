package org.errorcatalog.admin.found;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What the form of a new catalog sends. */
public class NewCatalogForm {

  @FormParam("name")
  @DefaultValue("")
  public String name = "";

  @FormParam("sourceLocale")
  @DefaultValue("en-US")
  public String sourceLocale = "en-US";

  @FormParam("locales")
  @DefaultValue("")
  public String locales = "";

  @FormParam("prefixes")
  @DefaultValue("")
  public String prefixes = "";
}
