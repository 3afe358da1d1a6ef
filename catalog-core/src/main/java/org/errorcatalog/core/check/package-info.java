/** Checks of texts: what can be said of one without asking anybody. */
@NullMarked
package org.errorcatalog.core.check;

import org.jspecify.annotations.NullMarked;
