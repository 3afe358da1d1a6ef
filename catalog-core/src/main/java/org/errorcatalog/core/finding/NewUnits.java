package org.errorcatalog.core.finding;

import java.util.List;

/** What a transaction is about to add to a catalog. */
public record NewUnits(List<NewEntry> entries, List<NewAction> actions) {}
