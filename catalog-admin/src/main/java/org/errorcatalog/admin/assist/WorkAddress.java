package org.errorcatalog.admin.assist;

import jakarta.ws.rs.BeanParam;
import org.errorcatalog.admin.browse.FilterQuery;
import org.errorcatalog.admin.page.UnitAddress;

/** Which text or wording an address names, and the list that somebody works through. */
class WorkAddress {

  @BeanParam UnitAddress unit = new UnitAddress();
  @BeanParam FilterQuery list = new FilterQuery();
}
