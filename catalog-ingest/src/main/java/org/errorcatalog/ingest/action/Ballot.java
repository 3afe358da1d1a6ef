package org.errorcatalog.ingest.action;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What the languages of an entry take one of its sentences for. Cues miss an action more often than
 * they see one that is none, so less than half of the votes make one.
 */
final class Ballot {

  private static final double ENOUGH = 0.4;
  private static final double DOUBTFUL = 0.3;

  /** Cues that only see that something is to be done say little of its kind. */
  private static final double OF_OTHER = 0.5;

  /** One language alone may take a word for a name. */
  private static final double ENOUGH_NAME = 0.3;

  private final Map<Verdict, Double> verdicts = new EnumMap<>(Verdict.class);
  private final Map<ActionKind, Double> kinds = new LinkedHashMap<>();
  private final Map<Audience, Double> audiences = new LinkedHashMap<>();

  void add(Mark mark, double weight) {
    verdicts.merge(mark.verdict(), weight, Double::sum);
    if (mark.kind() != null) {
      double known = mark.kind() == ActionKind.OTHER ? weight * OF_OTHER : weight;
      kinds.merge(mark.kind(), known, Double::sum);
    }
    if (mark.audience() != null) {
      audiences.merge(mark.audience(), weight, Double::sum);
    }
  }

  Mark result() {
    double actions = weight(Verdict.ACTION);
    double follows = weight(Verdict.FOLLOWS);
    double all = actions + follows + weight(Verdict.DOUBTFUL) + weight(Verdict.NONE);
    if (all == 0) {
      return Mark.UNKNOWN;
    }
    if (actions + follows >= ENOUGH * all) {
      return actions >= follows ? action(actions) : Mark.FOLLOWS;
    }
    double leaning = actions + follows + weight(Verdict.DOUBTFUL) / 2;
    return leaning >= DOUBTFUL * all ? Mark.DOUBTFUL : Mark.NONE;
  }

  /** The kind and audience, whatever speaks against an action. */
  Mark advised() {
    double actions = weight(Verdict.ACTION);
    return actions == 0 ? Mark.NONE : action(actions);
  }

  private Mark action(double votes) {
    Audience named = most(audiences);
    boolean enough = named != null && audiences.getOrDefault(named, 0.0) >= ENOUGH_NAME * votes;
    return Mark.action(kind(), enough ? named : null);
  }

  private double weight(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0.0);
  }

  private ActionKind kind() {
    ActionKind most = most(kinds);
    return most == null ? ActionKind.OTHER : most;
  }

  /** What most say, the first of several. */
  private static <T> @Nullable T most(Map<T, Double> weights) {
    T most = null;
    for (Map.Entry<T, Double> each : weights.entrySet()) {
      if (most == null || each.getValue() > weights.getOrDefault(most, 0.0)) {
        most = each.getKey();
      }
    }
    return most;
  }
}
