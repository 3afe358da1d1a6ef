/** Every error answer, as RFC 9457 has it, from one closed list. */
@NullMarked
package org.errorcatalog.api.problem;

import org.jspecify.annotations.NullMarked;
