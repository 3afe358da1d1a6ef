/** Who may write where. */
@NullMarked
package org.errorcatalog.admin.team;

import org.jspecify.annotations.NullMarked;
