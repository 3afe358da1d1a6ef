package org.errorcatalog.ingest.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Makes lists of lines that were broken by hand: lines with a bullet or a number each, or three and
 * more lines that are only a name.
 */
final class BrokenLines {

  private static final int NAME = 80;
  private static final Pattern BULLET = Pattern.compile("[-*+•·–] ");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)] ");

  private static final Pattern IDENTIFIER =
      Pattern.compile("(?=\\S[^A-Z0-9_(]*+[A-Z0-9_(])[A-Za-z_][\\w.:()-]*+(?<![.:])[,;]?");

  private BrokenLines() {}

  static void list(List<Paragraph> lines) {
    each(lines, 2, line -> BULLET.matcher(opening(line)).lookingAt(), BrokenLines::bullets);
    each(lines, 2, line -> NUMBER.matcher(opening(line)).lookingAt(), BrokenLines::numbers);
    each(lines, 3, BrokenLines::isName, run -> enlist(run, new BulletList()));
  }

  private interface Listing {
    void list(List<Paragraph> run);
  }

  private static void each(
      List<Paragraph> lines, int least, Predicate<Paragraph> fits, Listing listing) {
    List<Paragraph> run = new ArrayList<>();
    for (Paragraph line : lines) {
      if (!(line.getParent() instanceof ListItem item && run.isEmpty() && isListed(item))
          && fits.test(line)
          && (run.isEmpty() || run.get(run.size() - 1).getNext() == line)) {
        run.add(line);
      } else {
        finish(run, least, listing);
      }
    }
    finish(run, least, listing);
  }

  private static void finish(List<Paragraph> run, int least, Listing listing) {
    if (run.size() >= least) {
      listing.list(List.copyOf(run));
    }
    run.clear();
  }

  private static boolean isListed(ListItem item) {
    return item.getFirstChild() == item.getLastChild();
  }

  private static void bullets(List<Paragraph> run) {
    run.forEach(line -> cut(line, BULLET));
    enlist(run, new BulletList());
  }

  private static void numbers(List<Paragraph> run) {
    int start = number(run.get(0));
    for (int i = 0; i < run.size(); i++) {
      if (number(run.get(i)) != start + i) {
        return;
      }
    }
    run.forEach(line -> cut(line, NUMBER));
    enlist(run, Composer.numbers(start));
  }

  private static int number(Paragraph line) {
    Matcher number = NUMBER.matcher(opening(line));
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : -1;
  }

  private static void enlist(List<Paragraph> run, ListBlock list) {
    run.get(0).insertBefore(list);
    for (Paragraph line : run) {
      ListItem item = new ListItem();
      list.appendChild(item);
      item.appendChild(line);
    }
  }

  private static void cut(Paragraph line, Pattern marker) {
    if (line.getFirstChild() instanceof Text text) {
      text.setLiteral(marker.matcher(text.getLiteral()).replaceFirst(""));
    }
  }

  private static String opening(Paragraph line) {
    return line.getFirstChild() instanceof Text text ? text.getLiteral() : "";
  }

  /** Bold words, code, or a word that only a program could mean. */
  private static boolean isName(Paragraph line) {
    int length = 0;
    for (Node part : Trim.children(line)) {
      if (part instanceof Text text) {
        length += text.getLiteral().length();
        if (!isNameOrComma(line, text.getLiteral())) {
          return false;
        }
      } else if (!(part instanceof StrongEmphasis || part instanceof Code)) {
        return false;
      }
    }
    return length <= NAME;
  }

  private static boolean isNameOrComma(Paragraph line, String text) {
    if (line.getFirstChild() != line.getLastChild()) {
      return text.isBlank() || text.strip().equals(",") || text.strip().equals(";");
    }
    return IDENTIFIER.matcher(text).matches();
  }
}
