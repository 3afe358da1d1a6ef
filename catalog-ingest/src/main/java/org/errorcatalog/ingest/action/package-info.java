/** Splits what somebody is told to do from what happened. */
@NullMarked
package org.errorcatalog.ingest.action;

import org.jspecify.annotations.NullMarked;
