/** Publishing, and the immutable contents of releases. */
@NullMarked
package org.errorcatalog.core.release;

import org.jspecify.annotations.NullMarked;
