package org.errorcatalog.core.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some codes of a catalog, in order.
 *
 * @param next the code after which the next page begins; null at the end
 */
public record CodePage(List<LookupAnswer> items, @Nullable String next) {}
