/** Catalogs and their entries: the language-neutral meaning of one code. */
@NullMarked
package org.errorcatalog.core.entry;

import org.jspecify.annotations.NullMarked;
