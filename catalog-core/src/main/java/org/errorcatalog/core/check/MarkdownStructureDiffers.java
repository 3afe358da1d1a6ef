package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.errorcatalog.core.check.Markup.Marked;
import org.jspecify.annotations.Nullable;

/**
 * Markup of the source that a translation lacks, or the other way round: code, which says the same
 * in all languages, the numbers of paragraphs and of list items, and emphasis where one has none:
 * how often a word is emphasized depends on how often a language repeats it.
 */
final class MarkdownStructureDiffers implements Check {

  private static final String SIGNS = "`*_\n";

  @Override
  public CheckName name() {
    return CheckName.MARKDOWN_STRUCTURE_DIFFERS;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText source = subject.source();
    if (source == null
        || (isAllWords(subject.text()) && isAllWords(source))
        || (isPlain(subject.text()) && isPlain(source))
        || Comparison.isOfAnother(subject.text(), source)) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    for (Part part : Part.values()) {
      part.compare(subject, source).ifPresent(issues::add);
    }
    issues.addAll(new CodeDifference(subject, source).issues());
    issues.sort(Comparator.comparing(Issue::offset));
    return issues;
  }

  private static boolean isAllWords(CheckedText text) {
    return text.markup().isAllWords(text.markdown());
  }

  private static boolean isPlain(CheckedText text) {
    String markdown = text.markdown();
    for (int i = 0; i < SIGNS.length(); i++) {
      if (markdown.indexOf(SIGNS.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is counted. Of emphasis it matters only that there is none: languages use it their way.
   */
  private enum Part {
    PARAGRAPHS("markdown-structure-differs.paragraphs"),
    ITEMS("markdown-structure-differs.items"),
    EMPHASIS("markdown-structure-differs.emphasis");

    private final String message;

    Part(String message) {
      this.message = message;
    }

    Optional<Issue> compare(Subject subject, CheckedText source) {
      Comparison found = Comparison.of(subject, text -> in(text).map(it -> message).toList());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      long own = in(subject.text()).count();
      long usual = in(source).count();
      if (this == EMPHASIS && own > 0) {
        return Optional.empty();
      }
      return Optional.of(
          Issue.ofAll(
              CheckName.MARKDOWN_STRUCTURE_DIFFERS, subject.text(), message, "" + own, "" + usual));
    }

    private Stream<Node> in(CheckedText text) {
      return text.markup().nodes().stream().map(Marked::node).filter(this::isOne);
    }

    private boolean isOne(@Nullable Node node) {
      return switch (this) {
        case PARAGRAPHS -> node instanceof Paragraph it && it.getParent() instanceof Document;
        case ITEMS -> node instanceof ListItem;
        case EMPHASIS -> node instanceof Emphasis || node instanceof StrongEmphasis;
      };
    }
  }
}
