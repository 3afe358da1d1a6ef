package org.errorcatalog.ingest.repair;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.ingest.report.FindingName;

/**
 * Mends UTF-8 that was read in a one-byte character set and saved again. Works run by run, since a
 * page is damaged in places only, and touches nothing that may stand there by right, as the ticks
 * in {@code √/√}.
 */
final class Mojibake {

  private static final List<Garbling> GARBLINGS =
      List.of(
          new Garbling("Mac Roman", Charset.forName("x-MacRoman")),
          new Garbling("Windows-1252", Charset.forName("windows-1252")));

  Mended mend(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return new Mended(text, List.of());
    }
    StringBuilder mended = new StringBuilder(text.length());
    List<Mend> mends = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Optional<Run> found = run(text, at);
      if (found.isPresent()) {
        Run run = found.get();
        mended.append(run.was());
        mends.addAll(run.mends());
        at = run.end();
      } else {
        mended.append(text.charAt(at++));
      }
    }
    return new Mended(mended.toString(), mends);
  }

  private static Optional<Run> run(String text, int at) {
    if (text.charAt(at) < 0x80) {
      return Optional.empty();
    }
    List<Run> damage =
        GARBLINGS.stream()
            .flatMap(each -> run(text, at, each).stream())
            .filter(run -> isDamage(text, run))
            .toList();
    return damage.stream().filter(Mojibake::isUsual).findFirst().or(() -> first(damage));
  }

  private static Optional<Run> first(List<Run> damage) {
    return damage.stream().findFirst();
  }

  /** Where one run could be two things, it is the one without odd characters. */
  private static boolean isUsual(Run run) {
    return run.was().codePoints().allMatch(c -> isLatin(c) || isSpaceOrPunctuation(c));
  }

  /** The garbled characters that stand side by side from here. */
  private static Optional<Run> run(String text, int start, Garbling garbling) {
    StringBuilder was = new StringBuilder();
    List<Mend> mends = new ArrayList<>();
    int at = start;
    while (at < text.length() && text.charAt(at) >= 0x80) {
      Optional<Garbling.Garbled> garbled = garbling.at(text, at);
      if (garbled.isEmpty()) {
        break;
      }
      String before = text.substring(at, at + garbled.get().length());
      String after = Character.toString(garbled.get().was());
      mends.add(mend(garbling, before, after));
      was.append(after);
      at += before.length();
    }
    return mends.isEmpty()
        ? Optional.empty()
        : Optional.of(new Run(start, at, was.toString(), List.copyOf(mends)));
  }

  private static Mend mend(Garbling garbling, String before, String after) {
    String message = "UTF-8 that was read as %s and saved again".formatted(garbling.name());
    return new Mend(FindingName.MOJIBAKE_REPAIRED, message, before, after);
  }

  /** Whether the run cannot well stand there by right. */
  private static boolean isDamage(String text, Run run) {
    if (run.was().codePoints().anyMatch(c -> Character.isISOControl(c) || !isOrdinary(c))) {
      return false;
    }
    return run.mends().size() > 1 || standsAsSingle(text, run);
  }

  private static boolean standsAsSingle(String text, Run run) {
    int was = run.was().codePointAt(0);
    if (!Character.isLetter(was)) {
      return isSpaceOrPunctuation(was) && !upperCaseBefore(text, run);
    }
    boolean inWord = letterBefore(text, run) && !upperCaseBefore(text, run);
    boolean opensWord = !letterBefore(text, run) && lowerCaseAfter(text, run);
    return isLatin(was) && (inWord || opensWord);
  }

  private static boolean isOrdinary(int c) {
    int type = Character.getType(c);
    return type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE
        && type != Character.SURROGATE;
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && c < 0x250;
  }

  private static boolean isSpaceOrPunctuation(int c) {
    return (c >= 0xA0 && c <= 0xBF) || (c >= 0x2000 && c <= 0x22FF) || c == 0xFEFF;
  }

  private static boolean letterBefore(String text, Run run) {
    return run.start() > 0 && Character.isLetter(text.charAt(run.start() - 1));
  }

  private static boolean upperCaseBefore(String text, Run run) {
    return run.start() > 0 && Character.isUpperCase(text.charAt(run.start() - 1));
  }

  private static boolean lowerCaseAfter(String text, Run run) {
    return run.end() < text.length() && Character.isLowerCase(text.charAt(run.end()));
  }

  private record Run(int start, int end, String was, List<Mend> mends) {}
}
