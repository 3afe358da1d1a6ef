/** Finding an entry: the catalogs and the list of their entries. */
@NullMarked
package org.errorcatalog.admin.browse;

import org.jspecify.annotations.NullMarked;
