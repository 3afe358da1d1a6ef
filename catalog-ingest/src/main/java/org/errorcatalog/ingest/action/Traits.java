package org.errorcatalog.ingest.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What sentences that translate one another have in common.
 *
 * @param share of the text's characters, from 0 to 1
 * @param kept what no translation changes: addresses, placeholders, code, numbers, names in
 *     capitals
 */
record Traits(double share, Set<String> kept, Mark mark) {

  private static final Pattern KEPT =
      Pattern.compile(
          "https?://[^\\s\\]()<>]{1,300}+|\\]\\([^()\\s]{1,300}+\\)|`[^`\\n]{1,100}+`"
              + "|%[-.*0-9]{0,8}+[A-Za-z]\\w{0,12}+|\\{[^{}\\n]{1,40}+\\}"
              + "|\\p{Nd}{1,20}+|\\p{Lu}[\\p{Lu}\\p{Nd}]{1,20}+");

  private static final Pattern LOCALE = Pattern.compile("/[a-z]{2}-[a-z]{2}/");

  static List<Traits> of(CuedText text) {
    int all = 0;
    for (Part part : text.parts()) {
      all += length(part);
    }
    List<Traits> traits = new ArrayList<>();
    for (Part part : text.parts()) {
      String sentence = part.span().of(text.text());
      traits.add(new Traits((double) length(part) / all, kept(sentence), part.mark()));
    }
    return traits;
  }

  private static int length(Part part) {
    return part.span().end() - part.span().start();
  }

  private static Set<String> kept(String sentence) {
    return KEPT.matcher(sentence)
        .results()
        .map(MatchResult::group)
        .map(each -> LOCALE.matcher(each.toLowerCase(Locale.ROOT)).replaceAll("/"))
        .collect(Collectors.toSet());
  }

  /** Both sentences as one. */
  Traits and(Traits next) {
    Set<String> both = new HashSet<>(kept);
    both.addAll(next.kept);
    return new Traits(share + next.share, both, mark.is(Verdict.ACTION) ? mark : next.mark);
  }

  /** How far the two are from saying the same: 0 where nothing speaks against it. */
  double distance(Traits other) {
    double length = Math.min(2, Math.abs(Math.log((share + 0.02) / (other.share + 0.02))));
    return length + 1.5 * keptApart(other) + markedApart(other);
  }

  private double keptApart(Traits other) {
    if (kept.isEmpty() && other.kept.isEmpty()) {
      return 0;
    }
    long both = kept.stream().filter(other.kept::contains).count();
    return 1 - (double) both / (kept.size() + other.kept.size() - both);
  }

  private double markedApart(Traits other) {
    if (mark.is(Verdict.UNKNOWN) || other.mark.is(Verdict.UNKNOWN)) {
      return 0;
    }
    if (mark.verdict() != other.mark.verdict()) {
      return 1;
    }
    return mark.kind() == other.mark.kind() ? 0 : 0.3;
  }
}
