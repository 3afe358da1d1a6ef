/** What a code means: the calls that are answered from memory, and what keeps that memory fresh. */
@NullMarked
package org.errorcatalog.api.lookup;

import org.jspecify.annotations.NullMarked;
