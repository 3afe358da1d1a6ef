/** What readers are answered with: the current releases in memory, and the choice of a locale. */
@NullMarked
package org.errorcatalog.core.lookup;

import org.jspecify.annotations.NullMarked;
