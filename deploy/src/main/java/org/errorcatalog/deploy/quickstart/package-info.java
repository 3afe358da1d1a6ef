/** Starts the whole of the Error Catalog on one machine, and stops it without a trace. */
@NullMarked
package org.errorcatalog.deploy.quickstart;

import org.jspecify.annotations.NullMarked;
