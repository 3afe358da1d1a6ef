/** Tells in which language a text is. */
@NullMarked
package org.errorcatalog.core.language;

import org.jspecify.annotations.NullMarked;
