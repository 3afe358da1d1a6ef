/** One entry side by side in two locales, and what may be changed of it. */
@NullMarked
package org.errorcatalog.admin.edit;

import org.jspecify.annotations.NullMarked;
