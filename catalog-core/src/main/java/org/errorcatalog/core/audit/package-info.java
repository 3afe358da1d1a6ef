/** Who did what, when: actors and the append-only activity. */
@NullMarked
package org.errorcatalog.core.audit;

import org.jspecify.annotations.NullMarked;
