/** The catalogs and what they have published. */
@NullMarked
package org.errorcatalog.api.release;

import org.jspecify.annotations.NullMarked;
