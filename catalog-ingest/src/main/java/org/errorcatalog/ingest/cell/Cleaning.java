package org.errorcatalog.ingest.cell;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.ingest.markdown.TableLines;
import org.jspecify.annotations.Nullable;

/**
 * Cleans one text. What it writes reads as the same text again, for any CommonMark parser and for
 * itself; where light escapes are not enough it escapes everything, and where that does not help
 * emphasis goes before words do.
 */
final class Cleaning {

  private static final int NESTING = 32;
  private static final Pattern INCLUDE =
      Pattern.compile(
          "\\[!INCLUDE\\s*+\\[([^\\[\\]]*+)\\]\\([^()\\s]*+\\)\\s*+\\]", Pattern.CASE_INSENSITIVE);

  /** What only an entity can bring in: half characters and controls. */
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\n\t]]");

  private static final Parser INLINE =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final Parser BLOCKS =
      Parser.builder()
          .customBlockParserFactory(new TableLines())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(NESTING)
          .build();
  private static final Parser COMMONMARK = Parser.builder().build();
  private static final List<MarkdownRenderer> RENDERERS =
      Arrays.stream(Escapes.values()).map(MarkdownWriting::with).toList();

  private final Links links;

  Cleaning(@Nullable URI page) {
    this.links = new Links(page);
  }

  /** A cell stands on one line; what has several is CommonMark already. */
  Cleaned clean(String text) {
    return text.indexOf('\n') < 0 ? cleaned(text, false) : cleanSection(text);
  }

  Cleaned cleanSection(String text) {
    return cleaned(text, true);
  }

  private Cleaned cleaned(String text, boolean section) {
    Document document = read(text, section);
    return new Cleaned(writable(written(document)), links.unresolved());
  }

  private static String writable(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
        return UNWRITABLE.matcher(markdown).replaceAll("\uFFFD");
      }
    }
    return markdown;
  }

  private String written(Document document) {
    return faithful(document).orElseGet(() -> unformatted(document));
  }

  private String unformatted(Document document) {
    document.accept(new Unformatting());
    Document joined = MarkdownReading.read(document, "", INLINE, links);
    return faithful(joined)
        .orElseGet(() -> RENDERERS.get(RENDERERS.size() - 1).render(joined).strip());
  }

  /** The lightest way of writing that reads as it should. */
  private Optional<String> faithful(Document document) {
    String outline = Essence.of(document);
    return RENDERERS.stream()
        .map(renderer -> renderer.render(document).strip())
        .filter(markdown -> saysTheSame(markdown, outline))
        .findFirst();
  }

  private boolean saysTheSame(String markdown, String outline) {
    if (!markdown.isEmpty() && PlainCell.is(markdown)) {
      return Essence.ofWords(markdown).equals(outline);
    }
    boolean section = markdown.indexOf('\n') >= 0;
    return Essence.of(COMMONMARK.parse(markdown)).equals(outline)
        && Essence.of(read(markdown, section)).equals(outline);
  }

  private Document read(String text, boolean section) {
    String source = shielded(included(Shield.free(text)), section);
    Node parsed = section ? BLOCKS.parse(source) : INLINE.parse(source);
    return MarkdownReading.read(parsed, source, INLINE, links);
  }

  private static String included(String text) {
    return text.contains("[!") ? INCLUDE.matcher(text).replaceAll("$1") : text;
  }

  private static String shielded(String text, boolean section) {
    if (Rendering.isIntricate(text)) {
      return Shield.flat(text);
    }
    String mended = section ? text : Placeholders.shieldDefinition(Spacing.mend(text));
    return Placeholders.shield(mended);
  }

  /** Takes emphasis away and leaves its words. */
  private static final class Unformatting extends AbstractVisitor {

    @Override
    public void visit(Emphasis emphasis) {
      unwrap(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      unwrap(emphasis);
    }

    private void unwrap(Node emphasis) {
      visitChildren(emphasis);
      Trim.children(emphasis).forEach(emphasis::insertBefore);
      emphasis.unlink();
    }
  }
}
