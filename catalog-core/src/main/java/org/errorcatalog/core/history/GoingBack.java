package org.errorcatalog.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.review.Reverting;
import org.errorcatalog.core.review.Together;
import org.errorcatalog.core.text.StaleVersionException;
import org.jspecify.annotations.Nullable;

/**
 * Goes a way back. One that a check refuses, or that somebody changes meanwhile, keeps no other
 * from going.
 */
@ApplicationScoped
public class GoingBack {

  private final Together together;
  private final Reverting reverting;

  GoingBack(Together together, Reverting reverting) {
    this.together = together;
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
    List<Step> gone = new ArrayList<>();
    List<Step> overtaken = new ArrayList<>();
    List<Step> refused = new ArrayList<>();
    together.each(
        way.going(),
        some -> {
          together.change(some, Step::kind, Step::unitId, step -> back(step, approves, reason, by));
          gone.addAll(some);
        },
        (step, why) -> left(step, why, overtaken, refused));
    return new Gone(gone.size(), overtaken, refused);
  }

  private void back(Step step, boolean approves, @Nullable String reason, Actor by) {
    reverting.toRevision(
        step.kind(), step.unitId(), step.version(), step.target(), approves, reason, by);
  }

  private static void left(
      Step step, RuntimeException why, List<Step> overtaken, List<Step> refused) {
    if (why instanceof StaleVersionException) {
      overtaken.add(step);
    } else if (why instanceof CheckFailedException) {
      refused.add(step);
    } else {
      throw why;
    }
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
