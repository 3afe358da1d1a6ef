/** Who somebody is and what their role lets them do; closed unless said otherwise. */
@NullMarked
package org.errorcatalog.admin.security;

import org.jspecify.annotations.NullMarked;
