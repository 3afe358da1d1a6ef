/** Suggested actions, shared by entries, and their wordings in each locale. */
@NullMarked
package org.errorcatalog.core.action;

import org.jspecify.annotations.NullMarked;
