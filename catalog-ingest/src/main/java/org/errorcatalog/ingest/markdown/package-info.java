/** From a page to its rows: front matter, tables, cells. Pure, no database. */
@NullMarked
package org.errorcatalog.ingest.markdown;

import org.jspecify.annotations.NullMarked;
