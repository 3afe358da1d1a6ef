/** Who did what: the history of a unit, the activity of a catalog, and going back. */
@NullMarked
package org.errorcatalog.admin.activity;

import org.jspecify.annotations.NullMarked;
