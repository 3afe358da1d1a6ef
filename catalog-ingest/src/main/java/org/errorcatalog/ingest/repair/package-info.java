/** Mends what was damaged on the way: mojibake, stray blanks, invisible characters. */
@NullMarked
package org.errorcatalog.ingest.repair;

import org.jspecify.annotations.NullMarked;
