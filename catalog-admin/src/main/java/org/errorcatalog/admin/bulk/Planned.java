package org.errorcatalog.admin.bulk;

import org.jspecify.annotations.Nullable;

/**
 * What became of a wish to change many units.
 *
 * @param id of the change that was planned; null where none was
 * @param problem why none was; null where one was
 */
record Planned(@Nullable Long id, BulkView.@Nullable Problem problem) {

  static Planned as(long id) {
    return new Planned(id, null);
  }

  static Planned not(BulkView.Problem problem) {
    return new Planned(null, problem);
  }
}
