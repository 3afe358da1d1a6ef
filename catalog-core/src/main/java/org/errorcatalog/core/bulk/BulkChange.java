package org.errorcatalog.core.bulk;

import java.time.Instant;

/**
 * One change of many units.
 *
 * @param approves whether who asked for it may approve
 * @param actor the {@code sub} of who asked for it
 */
public record BulkChange(
    long id,
    long catalogId,
    String locale,
    Order order,
    boolean approves,
    Status status,
    String actor,
    String actorName,
    Instant at) {

  /** How far it is. */
  public enum Status {
    PREVIEWED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE
  }

  public Deed deed() {
    return order.deed();
  }
}
