/** Checks of all translations of a catalog against each other. */
@NullMarked
package org.errorcatalog.core.check.repetition;

import org.jspecify.annotations.NullMarked;
