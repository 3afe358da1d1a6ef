package org.errorcatalog.ingest.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.entry.EntryClass;

/** A text, and the advice beside it, with what the cues of its language say of each sentence. */
public final class CuedText {

  private final String text;
  private final String advice;
  private final List<Part> parts;
  private final Mark advised;

  /**
   * A text as it was read.
   *
   * @param advice empty where the page gives none apart
   * @param advised what the advice is taken for
   */
  CuedText(String text, String advice, List<Part> parts, Mark advised) {
    this.text = text;
    this.advice = advice;
    this.parts = List.copyOf(parts);
    this.advised = advised;
  }

  String text() {
    return text;
  }

  String advice() {
    return advice;
  }

  List<Part> parts() {
    return parts;
  }

  Mark advised() {
    return advised;
  }

  List<Mark> marks() {
    return parts.stream().map(Part::mark).toList();
  }

  boolean isMarked() {
    return !advice.isEmpty()
        || parts.stream()
            .anyMatch(part -> part.mark().is(Verdict.ACTION) || part.mark().is(Verdict.DOUBTFUL));
  }

  boolean says(EntryClass entryClass) {
    return parts.stream().anyMatch(part -> part.says() == entryClass);
  }

  /** Whether its language has cues. */
  boolean isTold() {
    return !advised.is(Verdict.UNKNOWN);
  }

  /** The text taken apart by its own language's cues alone. */
  public Split alone() {
    return split(marks(), advised, EntryClassVote.of(List.of(this), kinds(marks())));
  }

  static Set<ActionKind> kinds(List<Mark> marks) {
    Set<ActionKind> kinds = EnumSet.noneOf(ActionKind.class);
    marks.stream().flatMap(mark -> Stream.ofNullable(mark.kind())).forEach(kinds::add);
    return kinds;
  }

  /** The text taken apart as given. */
  Split split(List<Mark> as, Mark advisedAs, EntryClass entryClass) {
    return new Splitting(this, as).split(advisedAs, entryClass);
  }
}
