/** What ingest and console say to each other: requests, runs, findings. */
@NullMarked
package org.errorcatalog.core.imports;

import org.jspecify.annotations.NullMarked;
