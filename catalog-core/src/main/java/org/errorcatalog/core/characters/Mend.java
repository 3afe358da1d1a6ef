package org.errorcatalog.core.characters;

/** One place that was mended: what stood there, what stands there now, and why. */
public record Mend(Damage damage, String message, String before, String after) {}
