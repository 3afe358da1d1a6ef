/** Mends the rows of pages beside the same pages in other languages: codes, cells, placeholders. */
@NullMarked
package org.errorcatalog.ingest.repair;

import org.jspecify.annotations.NullMarked;
