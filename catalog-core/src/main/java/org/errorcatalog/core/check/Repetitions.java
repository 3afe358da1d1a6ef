package org.errorcatalog.core.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Compares all translations of a catalog, locale and kind with each other. */
public final class Repetitions {

  private Repetitions() {}

  /**
   * What is said in two ways, or stands for two things.
   *
   * @return by the ids of those that have issues: {@code INCONSISTENT}, {@code REUSED}
   */
  public static Map<Long, List<Issue>> of(Collection<Sample> samples) {
    return Map.of();
  }
}
