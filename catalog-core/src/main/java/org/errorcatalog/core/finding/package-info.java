/** What checks found of a catalog's units, kept: levels, dismissals, refreshing. */
@NullMarked
package org.errorcatalog.core.finding;

import org.jspecify.annotations.NullMarked;
