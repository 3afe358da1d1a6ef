package org.errorcatalog.ingest.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers the sections of one kind; headings of empty sections are left out. */
final class PassageBuilder {

  private final Outline page;
  private final List<String> lines = new ArrayList<>();
  private final Deque<Heading> pending = new ArrayDeque<>();
  private int first;

  PassageBuilder(Outline page) {
    this.page = page;
  }

  void open(Heading heading) {
    while (!pending.isEmpty() && pending.getLast().level() >= heading.level()) {
      pending.removeLast();
    }
    pending.addLast(heading);
  }

  void add(int index) {
    if (page.isBlank(index)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      return;
    }
    if (lines.isEmpty()) {
      dropOwnHeading();
      first = page.number(pending.isEmpty() ? index : pending.getFirst().index());
    }
    pending.forEach(this::addHeading);
    pending.clear();
    lines.add(page.line(index));
  }

  private void addHeading(Heading heading) {
    trim();
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(page.line(heading.index()));
  }

  private void trim() {
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
  }

  /** A passage's first heading only says what the passage is. */
  private void dropOwnHeading() {
    pending.pollFirst();
  }

  Passage passage() {
    trim();
    return new Passage(first, lines);
  }
}
