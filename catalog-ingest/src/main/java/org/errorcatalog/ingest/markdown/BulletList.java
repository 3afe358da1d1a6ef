package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A bullet list of a page; lists inside its items belong to the items.
 *
 * @param heading number of the heading that it stands under, from 0, -1 for none
 */
record BulletList(int heading, List<Item> items) {

  /** An item: index of its first line in the body, and its lines without bullet and indent. */
  record Item(int index, List<String> lines) {}

  private static final int NONE = -1;

  static List<BulletList> in(Outline page) {
    return new Scan(page).lists();
  }

  private static final class Scan {

    private final Outline page;
    private final List<BulletList> lists = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private int start = NONE;
    private int indent;
    private int inner;
    private int heading = NONE;
    private boolean afterBlank;

    Scan(Outline page) {
      this.page = page;
    }

    List<BulletList> lists() {
      int next = 0;
      for (int i = 0; i < page.size(); i++) {
        boolean isHeading = next < page.headings().size() && page.headings().get(next).index() == i;
        if (isHeading) {
          close();
          heading = next++;
        } else {
          take(i, page.line(i));
        }
      }
      close();
      return lists;
    }

    private void take(int index, String line) {
      boolean blank = Blanks.isBlank(line);
      int at = Outline.indent(line);
      if (!page.isCode(index) && isBullet(line, at) && (start == NONE || at <= indent)) {
        open(index, line, at);
      } else if (start != NONE && !blank && afterBlank && at <= indent && !page.isCode(index)) {
        close();
      } else if (start != NONE) {
        lines.add(blank ? "" : line.substring(Math.min(at, inner)));
      }
      afterBlank = blank;
    }

    private void open(int index, String line, int at) {
      if (start != NONE && at < indent) {
        close();
      }
      finish();
      start = index;
      indent = at;
      int text = at + 1;
      while (text < line.length() && line.charAt(text) == ' ') {
        text++;
      }
      inner = text;
      lines.add(line.substring(text));
    }

    private void finish() {
      if (start != NONE) {
        items.add(new Item(start, TextLines.trimmed(lines)));
        lines = new ArrayList<>();
        start = NONE;
      }
    }

    private void close() {
      finish();
      if (!items.isEmpty()) {
        lists.add(new BulletList(heading, items));
        items = new ArrayList<>();
      }
    }

    private static boolean isBullet(String line, int at) {
      return at + 1 < line.length()
          && "-*+".indexOf(line.charAt(at)) >= 0
          && " \t".indexOf(line.charAt(at + 1)) >= 0;
    }
  }
}
