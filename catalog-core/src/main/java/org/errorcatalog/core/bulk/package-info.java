/** Changes of many units at once: planned, looked at, applied, and taken back. */
@NullMarked
package org.errorcatalog.core.bulk;

import org.jspecify.annotations.NullMarked;
