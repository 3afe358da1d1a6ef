/** What was said before: the terms of a catalog. */
@NullMarked
package org.errorcatalog.core.memory;

import org.jspecify.annotations.NullMarked;
