package org.errorcatalog.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.review.Reverting;
import org.errorcatalog.core.text.StaleVersionException;
import org.jspecify.annotations.Nullable;

/**
 * Goes a way back. Each unit is a transaction of its own, so that one that a check refuses, or that
 * somebody changes meanwhile, keeps no other from going.
 */
@ApplicationScoped
public class GoingBack {

  private final Reverting reverting;

  GoingBack(Reverting reverting) {
    this.reverting = reverting;
  }

  /**
   * Takes back all units that go.
   *
   * @param approves whether the person may approve; else what was approved waits for a reviewer
   * @param reason for the history of each, at most 500 characters
   */
  public Gone go(WayBack way, boolean approves, @Nullable String reason, Actor by) {
    if (way.tooLong()) {
      throw new IllegalArgumentException("more than %d units".formatted(WayBack.LIMIT));
    }
    int count = 0;
    List<Step> overtaken = new ArrayList<>();
    List<Step> refused = new ArrayList<>();
    for (Step step : way.going()) {
      try {
        reverting.toRevision(
            step.kind(), step.unitId(), step.version(), step.target(), approves, reason, by);
        count++;
      } catch (StaleVersionException somebodyWasFaster) {
        overtaken.add(step);
      } catch (CheckFailedException blocked) {
        refused.add(step);
      }
    }
    return new Gone(count, overtaken, refused);
  }

  /**
   * What became of it.
   *
   * @param count how many units went back
   * @param overtaken those that somebody changed meanwhile
   * @param refused those whose older version a blocking check refuses
   */
  public record Gone(int count, List<Step> overtaken, List<Step> refused) {

    public Gone {
      overtaken = List.copyOf(overtaken);
      refused = List.copyOf(refused);
    }
  }
}
