/** Where pages come from: files, folders, zips; every one with limits. */
@NullMarked
package org.errorcatalog.ingest.source;

import org.jspecify.annotations.NullMarked;
