/** Asking for an import and deciding on its dry run. */
@NullMarked
package org.errorcatalog.admin.imports;

import org.jspecify.annotations.NullMarked;
