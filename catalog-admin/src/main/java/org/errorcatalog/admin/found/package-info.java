/** What people make by hand: catalogs, their settings, entries, and taking entries out of use. */
@NullMarked
package org.errorcatalog.admin.found;

import org.jspecify.annotations.NullMarked;
