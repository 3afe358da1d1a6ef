package org.errorcatalog.core.release;

import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * What publishing has to know of a catalog.
 *
 * @param minimumState the lowest state that is published
 * @param currentRelease null before the first
 */
record PublishedCatalog(
    long id, String name, UnitState minimumState, @Nullable Integer currentRelease) {}
