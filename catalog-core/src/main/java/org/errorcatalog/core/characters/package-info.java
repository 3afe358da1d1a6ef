/** Mends characters that were damaged on the way: mojibake, stray blanks, invisible marks. */
@NullMarked
package org.errorcatalog.core.characters;

import org.jspecify.annotations.NullMarked;
