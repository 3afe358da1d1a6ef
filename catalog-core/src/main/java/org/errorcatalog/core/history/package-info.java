/** Going back: what somebody or some import changed in a period, undone in one go. */
@NullMarked
package org.errorcatalog.core.history;

import org.jspecify.annotations.NullMarked;
