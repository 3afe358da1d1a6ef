/** What a run has to say: findings, counts, as JSON and for people. */
@NullMarked
package org.errorcatalog.ingest.report;

import org.jspecify.annotations.NullMarked;
