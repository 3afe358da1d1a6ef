/** Changing many units at once. */
@NullMarked
package org.errorcatalog.admin.bulk;

import org.jspecify.annotations.NullMarked;
