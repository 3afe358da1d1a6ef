package org.errorcatalog.ingest.report;

/** How many entries an import adds, changes, leaves as they are and withdraws. */
public record Changes(int added, int changed, int unchanged, int withdrawn) {

  public static final Changes NONE = new Changes(0, 0, 0, 0);
}
