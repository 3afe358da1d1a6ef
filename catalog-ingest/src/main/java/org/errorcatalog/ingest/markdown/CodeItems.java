package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Errors whose codes open the items of bullet lists. Ports, sizes and settings stand in such lists
 * too, so something has to speak of errors: the names themselves, the anchor of a heading around,
 * or that the page is little else.
 */
final class CodeItems {

  private record Coded(BulletList.Item item, LeadingCode code) {}

  private CodeItems() {}

  static List<ListedError> in(Outline page) {
    List<BulletList> lists = BulletList.in(page);
    List<Coded> found = new ArrayList<>();
    List<Coded> spoken = new ArrayList<>();
    for (BulletList list : lists) {
      List<Coded> coded = coded(list);
      found.addAll(coded);
      if (speaksOfErrors(page, list)) {
        spoken.addAll(coded);
      }
    }
    boolean all = isAll(page, found) || ListedCodes.speakOfErrors(codes(found));
    return all ? errors(page, found, false) : errors(page, spoken, true);
  }

  private static List<ListedError> errors(Outline page, List<Coded> coded, boolean said) {
    return ListedCodes.areErrors(codes(coded), said)
        ? coded.stream().map(each -> error(page, each)).toList()
        : List.of();
  }

  private static List<LeadingCode> codes(List<Coded> coded) {
    return coded.stream().map(Coded::code).toList();
  }

  /** None where most items of the list open with something else. */
  private static List<Coded> coded(BulletList list) {
    List<Coded> coded = new ArrayList<>();
    for (BulletList.Item item : list.items()) {
      Optional<LeadingCode> code =
          LeadingCode.of(item.lines().isEmpty() ? "" : item.lines().get(0));
      code.filter(LeadingCode::apart).ifPresent(each -> coded.add(new Coded(item, each)));
    }
    return coded.size() >= ListedCodes.MOSTLY * list.items().size() ? coded : List.of();
  }

  private static boolean speaksOfErrors(Outline page, BulletList list) {
    boolean around = list.heading() >= 0 && page.headings().get(list.heading()).isAboutErrors();
    return around || page.top().stream().anyMatch(Heading::isAboutErrors);
  }

  /** Whether the page, headings apart, is mostly these items. */
  private static boolean isAll(Outline page, List<Coded> coded) {
    long lines = coded.stream().mapToLong(each -> filled(each.item().lines())).sum();
    long all = -page.headings().size();
    for (int i = 0; i < page.size(); i++) {
      all += page.isBlank(i) ? 0 : 1;
    }
    return lines >= ListedCodes.MOSTLY * all;
  }

  private static long filled(List<String> lines) {
    return lines.stream().filter(line -> !Blanks.isBlank(line)).count();
  }

  private static ListedError error(Outline page, Coded coded) {
    List<String> text = new ArrayList<>(coded.item().lines());
    text.set(0, coded.code().text());
    return new ListedError(
        page.number(coded.item().index()), coded.code().code(), TextLines.trimmed(text));
  }
}
