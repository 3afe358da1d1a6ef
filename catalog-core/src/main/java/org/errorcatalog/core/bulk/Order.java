package org.errorcatalog.core.bulk;

import org.jspecify.annotations.Nullable;

/**
 * A deed and what it was asked for.
 *
 * @param entries how many entries were chosen
 * @param missing how many of them lack what the deed is about, as a text in the locale
 * @param chosen what the list said that was chosen from, as a part of an address; null for ticks
 */
public record Order(Deed deed, int entries, int missing, @Nullable String chosen) {}
