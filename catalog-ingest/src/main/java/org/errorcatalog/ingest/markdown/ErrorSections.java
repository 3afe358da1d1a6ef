package org.errorcatalog.ingest.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts what a page says of its error from what to do about it. Anchors tell, which translations
 * leave alone; where none is known, the last of several sections that hold more than links is what
 * to do.
 *
 * @param known whether anchors told
 */
record ErrorSections(Passage explanation, Passage action, boolean known) {

  private record Open(int level, SectionKind kind) {}

  static ErrorSections of(Outline page, PipeTable table) {
    List<Section> sections = Section.of(page);
    boolean known =
        sections.stream()
            .flatMap(section -> SectionKind.of(section.heading()).stream())
            .anyMatch(kind -> kind != SectionKind.LINKS);
    Heading acting = known ? null : lastOfSeveral(page, sections, table).orElse(null);
    return gather(page, table, sections, kinds(page, sections, acting), known);
  }

  private static ErrorSections gather(
      Outline page,
      PipeTable table,
      List<Section> sections,
      List<SectionKind> kinds,
      boolean known) {
    PassageBuilder explanation = new PassageBuilder(page);
    PassageBuilder action = new PassageBuilder(page);
    for (int i = 0; i < sections.size(); i++) {
      if (kinds.get(i) != SectionKind.LINKS) {
        boolean acts = kinds.get(i) == SectionKind.ACTION;
        add(page, table, sections.get(i), acts ? action : explanation);
      }
    }
    return new ErrorSections(explanation.passage(), action.passage(), known);
  }

  private static void add(Outline page, PipeTable table, Section section, PassageBuilder passage) {
    if (section.heading().level() > 1 && !section.holds(table)) {
      passage.open(section.heading());
    }
    for (int i = section.from(); i < section.to(); i++) {
      boolean inTable = table.from() <= i && i < table.to();
      boolean scope = i < table.from() && !isSentence(page.line(i).strip());
      if (!inTable && !scope) {
        passage.add(i);
      }
    }
  }

  /** Above the table a line that is no sentence says which versions the page is for. */
  private static boolean isSentence(String line) {
    return !line.isEmpty() && ".!?:。！？：".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** A part of an action is an action; else a section's own anchor tells, then its links. */
  private static List<SectionKind> kinds(
      Outline page, List<Section> sections, @Nullable Heading acting) {
    Deque<Open> open = new ArrayDeque<>();
    List<SectionKind> kinds = new ArrayList<>();
    for (Section section : sections) {
      Heading heading = section.heading();
      while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
        open.removeLast();
      }
      SectionKind around = open.isEmpty() ? SectionKind.EXPLANATION : open.getLast().kind();
      SectionKind kind = heading.equals(acting) ? SectionKind.ACTION : kind(page, section, around);
      open.addLast(new Open(heading.level(), kind));
      kinds.add(kind);
    }
    return kinds;
  }

  private static SectionKind kind(Outline page, Section section, SectionKind around) {
    if (around == SectionKind.ACTION || section.heading().level() == 1) {
      return around;
    }
    return SectionKind.of(section.heading())
        .orElseGet(() -> section.isLinks(page) ? SectionKind.LINKS : around);
  }

  private static Optional<Heading> lastOfSeveral(
      Outline page, List<Section> sections, PipeTable table) {
    List<Section> after =
        sections.stream().filter(section -> section.from() > table.from()).toList();
    int level = after.stream().mapToInt(section -> section.heading().level()).min().orElse(0);
    List<Section> told =
        after.stream()
            .filter(section -> section.heading().level() == level)
            .filter(section -> !section.isLinks(page) && !section.isBlank(page))
            .filter(section -> SectionKind.of(section.heading()).isEmpty())
            .toList();
    return told.size() < 2 ? Optional.empty() : Optional.of(told.get(told.size() - 1).heading());
  }
}
