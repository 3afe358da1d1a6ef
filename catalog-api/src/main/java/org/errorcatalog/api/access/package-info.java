/** Who may read. */
@NullMarked
package org.errorcatalog.api.access;

import org.jspecify.annotations.NullMarked;
