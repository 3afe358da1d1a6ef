package org.errorcatalog.ingest.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.entry.EntryClass;

/** A text, and the advice beside it, with what the cues of its language say of each sentence. */
public final class CuedText {

  private final String text;
  private final String advice;
  private final List<Part> parts;
  private final List<Mark> marks;
  private final Set<EntryClass> said;
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
    this.marks = marks(parts);
    this.said = said(parts);
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
    return marks;
  }

  private static List<Mark> marks(List<Part> parts) {
    Mark[] marks = new Mark[parts.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = parts.get(i).mark();
    }
    return List.of(marks);
  }

  private static Set<EntryClass> said(List<Part> parts) {
    Set<EntryClass> said = EnumSet.noneOf(EntryClass.class);
    for (Part part : parts) {
      if (part.says() != null) {
        said.add(part.says());
      }
    }
    return said;
  }

  boolean isMarked() {
    if (!advice.isEmpty()) {
      return true;
    }
    for (Mark mark : marks) {
      if (mark.is(Verdict.ACTION) || mark.is(Verdict.DOUBTFUL)) {
        return true;
      }
    }
    return false;
  }

  /** The classes that its sentences give the entry. */
  Set<EntryClass> said() {
    return said;
  }

  boolean says(EntryClass entryClass) {
    return said.contains(entryClass);
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
    for (Mark mark : marks) {
      if (mark.kind() != null) {
        kinds.add(mark.kind());
      }
    }
    return kinds;
  }

  /** The text taken apart as given. */
  Split split(List<Mark> as, Mark advisedAs, EntryClass entryClass) {
    return new Splitting(this, as).split(advisedAs, entryClass);
  }
}
