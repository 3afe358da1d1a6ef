package org.errorcatalog.ingest.characters;

import org.errorcatalog.ingest.report.FindingName;

/** One place that was mended: what stood there, what stands there now, and why. */
public record Mend(FindingName name, String message, String before, String after) {}
