/** Publishing with a preview, and what was published. */
@NullMarked
package org.errorcatalog.admin.release;

import org.jspecify.annotations.NullMarked;
