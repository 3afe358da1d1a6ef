package org.errorcatalog.core.release;

/** How many entries a release adds, changes and withdraws. */
public record ChangeCounts(int added, int changed, int withdrawn) {

  public boolean none() {
    return added + changed + withdrawn == 0;
  }
}
