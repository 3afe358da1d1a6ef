package org.errorcatalog.admin.found;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.errorcatalog.core.entry.EntryStatus;

/** Which entry, and what the form sends of it. */
public class StatusForm {

  @PathParam("name")
  public String name = "";

  @PathParam("code")
  public String code = "";

  @QueryParam("variant")
  @DefaultValue("1")
  public int variant = 1;

  @FormParam("version")
  @DefaultValue("-1")
  public int version = -1;

  @FormParam("status")
  @DefaultValue("ACTIVE")
  public EntryStatus status = EntryStatus.ACTIVE;

  @FormParam("reason")
  @DefaultValue("")
  public String reason = "";
}
