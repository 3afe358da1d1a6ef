/** Joins the rows of pages into entries and merges them with what the catalog holds. */
@NullMarked
package org.errorcatalog.ingest.merge;

import org.jspecify.annotations.NullMarked;
