package org.errorcatalog.core.characters;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which runs of a text are damage: those that read far better once undone. Where one is, a second
 * of the same garbling needs to read only a little better, for what garbled one garbled the other.
 */
final class Diagnosis {

  /** What one thing that hardly ever stands in clean text weighs. */
  private static final int CERTAIN = 3;

  /** In a text of that very script the signs of another are no signs. */
  private static final int CERTAIN_AT_HOME = 8;

  private static final int CONTEXT = 6;
  private static final int TIMES = 3;

  private final String text;
  private final int depth;
  private final List<Verdict> accepted = new ArrayList<>();

  private Diagnosis(String text, int depth) {
    this.text = text;
    this.depth = depth;
  }

  private record Verdict(Run run, int gain) {}

  static List<Run> of(String text, List<Garbling> suspects) {
    return of(text, suspects, TIMES);
  }

  private static List<Run> of(String text, List<Garbling> suspects, int depth) {
    Diagnosis diagnosis = new Diagnosis(text, depth);
    suspects.forEach(diagnosis::judge);
    return diagnosis.best();
  }

  private void judge(Garbling garbling) {
    List<Run> runs = Run.in(text, garbling);
    if (runs.isEmpty()) {
      return;
    }
    Scripts outside = outside(runs);
    List<Verdict> verdicts = new ArrayList<>();
    for (Run run : runs) {
      verdicts.add(new Verdict(run, gain(run, outside)));
    }
    boolean certain =
        verdicts.stream().anyMatch(each -> each.gain() >= threshold(each.run(), outside));
    int least = coversAll(runs) ? 0 : 1;
    verdicts.stream()
        .filter(each -> each.gain() >= (certain ? least : CERTAIN))
        .filter(each -> isEnough(each, certain, outside))
        .forEach(accepted::add);
  }

  private boolean isEnough(Verdict verdict, boolean certain, Scripts outside) {
    Run run = verdict.run();
    boolean doubtful = certain && !isAtHome(run, outside);
    return doubtful || verdict.gain() >= threshold(run, outside);
  }

  private int gain(Run run, Scripts outside) {
    String before = text.substring(Math.max(0, run.start() - CONTEXT), run.start());
    String piece = text.substring(run.start(), run.end());
    String after = text.substring(run.end(), Math.min(text.length(), run.end() + CONTEXT));
    String was = depth == 0 ? run.was() : atLast(before, run.was(), after);
    return Oddness.of(before, piece, after, outside)
        - Oddness.of(before, was, after, outside)
        + Letters.harmony(was);
  }

  /** What a piece becomes if it turns out to be garbled still. */
  private String atLast(String before, String piece, String after) {
    String window = before + piece + after;
    List<Garbling> suspects = Suspicion.of(piece);
    if (suspects.isEmpty()) {
      return piece;
    }
    int end = before.length() + piece.length();
    List<Run> inside =
        of(window, suspects, depth - 1).stream()
            .filter(run -> run.start() >= before.length() && run.end() <= end)
            .toList();
    Draft draft = new Draft(window);
    draft.undo(inside);
    String mended = draft.text().substring(before.length(), draft.text().length() - after.length());
    return inside.isEmpty() ? piece : atLast(before, mended, after);
  }

  private int threshold(Run run, Scripts outside) {
    return isAtHome(run, outside) ? CERTAIN_AT_HOME : CERTAIN;
  }

  private boolean isAtHome(Run run, Scripts outside) {
    UnicodeScript script = Scripts.of(text.charAt(run.start()));
    return script == UnicodeScript.CYRILLIC && outside.has(script);
  }

  private Scripts outside(List<Run> runs) {
    Scripts scripts = new Scripts();
    int at = 0;
    for (Run run : runs) {
      scripts.add(text, at, run.start());
      at = run.end();
    }
    scripts.add(text, at, text.length());
    return scripts;
  }

  private boolean coversAll(List<Run> runs) {
    int garbled = runs.stream().mapToInt(run -> run.end() - run.start()).sum();
    return garbled == text.chars().filter(c -> c >= 0x80).count();
  }

  /** Of runs that overlap the one that gains most. */
  private List<Run> best() {
    accepted.sort(Comparator.comparingInt(Verdict::gain).reversed());
    BitSet taken = new BitSet(text.length());
    List<Run> best = new ArrayList<>();
    for (Verdict verdict : accepted) {
      Run run = verdict.run();
      if (taken.get(run.start(), run.end()).isEmpty()) {
        taken.set(run.start(), run.end());
        best.add(run);
      }
    }
    best.sort(Comparator.comparingInt(Run::start));
    return best;
  }
}
