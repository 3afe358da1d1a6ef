package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Errors whose codes open headings of one level; what stands under a heading describes it. */
final class CodeHeadings {

  private static final int DEEPEST = 6;

  private record Coded(Heading heading, LeadingCode code, int to) {}

  private CodeHeadings() {}

  static List<ListedError> in(Outline page) {
    return IntStream.rangeClosed(1, DEEPEST)
        .mapToObj(level -> in(page, level))
        .filter(errors -> !errors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<ListedError> in(Outline page, int level) {
    List<Heading> headings = page.headings();
    List<Coded> coded = new ArrayList<>();
    int peers = 0;
    int end = page.size();
    for (int i = headings.size() - 1; i >= 0; i--) {
      Heading heading = headings.get(i);
      if (heading.level() == level) {
        peers++;
        int to = end;
        LeadingCode.of(heading.text()).ifPresent(code -> coded.add(new Coded(heading, code, to)));
      }
      if (heading.level() <= level) {
        end = heading.index();
      }
    }
    Collections.reverse(coded);
    List<ListedError> errors = coded.stream().map(each -> error(page, each)).toList();
    long told = errors.stream().filter(error -> !error.textLines().isEmpty()).count();
    List<LeadingCode> codes = coded.stream().map(Coded::code).toList();
    boolean spoken = page.top().stream().anyMatch(Heading::isAboutErrors);
    boolean most =
        coded.size() >= ListedCodes.MOSTLY * peers && told >= ListedCodes.MOSTLY * errors.size();
    return most && ListedCodes.areErrors(codes, spoken) ? errors : List.of();
  }

  private static ListedError error(Outline page, Coded coded) {
    List<String> text = new ArrayList<>();
    Optional.of(coded.code().text()).filter(rest -> !rest.isEmpty()).ifPresent(text::add);
    IntStream.range(coded.heading().index() + 1, coded.to())
        .mapToObj(page::line)
        .forEach(text::add);
    return new ListedError(
        page.number(coded.heading().index()), coded.code().code(), TextLines.trimmed(text));
  }
}
