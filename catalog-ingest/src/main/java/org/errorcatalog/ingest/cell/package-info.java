/** Makes clean CommonMark of what stands in a table's cell or a page's section. */
@NullMarked
package org.errorcatalog.ingest.cell;

import org.jspecify.annotations.NullMarked;
