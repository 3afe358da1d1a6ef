package org.errorcatalog.core.check;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.errorcatalog.core.check.Markup.Marked;
import org.jspecify.annotations.Nullable;

/** HTML and addresses that would do harm if somebody embedded the text as it is. */
final class HtmlUnsafe implements Check {

  @Override
  public CheckName name() {
    return CheckName.HTML_UNSAFE;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText text = subject.text();
    if (!mayHaveSome(text.markdown())) {
      return List.of();
    }
    Set<String> known = harmful(subject.source());
    return Stream.concat(tags(text), links(text))
        .filter(issue -> !known.contains(issue.place(text.markdown())))
        .sorted(Comparator.comparing(Issue::offset))
        .toList();
  }

  /** False of text without tags, links and images. */
  private static boolean mayHaveSome(String markdown) {
    return markdown.indexOf('<') >= 0 || markdown.indexOf('[') >= 0;
  }

  private Set<String> harmful(@Nullable CheckedText source) {
    return source == null
        ? Set.of()
        : Stream.concat(tags(source), links(source))
            .map(issue -> issue.place(source.markdown()))
            .collect(toSet());
  }

  private Stream<Issue> tags(CheckedText text) {
    String markdown = text.markdown();
    if (markdown.indexOf('<') < 0) {
      return Stream.of();
    }
    List<HtmlTag> tags = HtmlTag.in(markdown);
    Set<String> closed = tags.stream().filter(HtmlTag::closing).map(HtmlTag::name).collect(toSet());
    return tags.stream()
        .filter(tag -> Harm.isIn(tag, closed))
        .filter(tag -> isLive(text, tag.start()))
        .map(tag -> issue(markdown, tag));
  }

  private Issue issue(String markdown, HtmlTag tag) {
    String shown = "&lt;" + markdown.substring(tag.start() + 1, tag.end());
    String name = "<" + (tag.closing() ? "/" : "") + tag.name() + ">";
    return Issue.at(name(), tag.start(), tag.end(), "html-unsafe.tag", name).fixedBy(shown);
  }

  /** A bracket in code is shown, and so is one after a backslash, except within a block of HTML. */
  private static boolean isLive(CheckedText text, int at) {
    boolean escaped = isEscaped(text.markdown(), at);
    for (Marked each : text.markup().nodes()) {
      boolean within = each.start() <= at && at < each.end();
      if (within && each.isCode()) {
        return false;
      }
      escaped &= !(within && each.node() instanceof HtmlBlock);
    }
    return !escaped;
  }

  /** Of two backslashes, the first escapes the second. */
  private static boolean isEscaped(String markdown, int at) {
    int from = at;
    while (from > 0 && markdown.charAt(from - 1) == '\\') {
      from--;
    }
    return (at - from) % 2 == 1;
  }

  private Stream<Issue> links(CheckedText text) {
    if (!mayHaveSome(text.markdown())) {
      return Stream.of();
    }
    return text.markup().nodes().stream()
        .filter(each -> Harm.isIn(each.target()))
        .map(each -> issue(text.markdown(), each));
  }

  private Issue issue(String markdown, Marked link) {
    String address = link.target();
    String scheme = address.substring(0, address.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return Issue.at(name(), link.start(), link.end(), "html-unsafe.address", scheme)
        .fixedBy(words(markdown, link.node()));
  }

  /** What the link is put around. */
  private static String words(String markdown, Node link) {
    Node first = link.getFirstChild();
    Node last = link.getLastChild();
    return first == null || last == null
        ? ""
        : markdown.substring(Markup.start(first), Markup.end(last));
  }
}
