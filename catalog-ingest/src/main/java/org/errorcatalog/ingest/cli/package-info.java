/** The command line, and the worker that serves the import queue. */
@NullMarked
package org.errorcatalog.ingest.cli;

import org.jspecify.annotations.NullMarked;
