/** How well the import reads the corpus of real pages, written down in docs/fidelity.md. */
@NullMarked
package org.errorcatalog.ingest.fidelity;

import org.jspecify.annotations.NullMarked;
