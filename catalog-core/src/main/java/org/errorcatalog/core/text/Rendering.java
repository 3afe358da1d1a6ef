package org.errorcatalog.core.text;

import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Renders CommonMark as plain text and as HTML that is safe to embed: raw HTML is shown as text,
 * images are their text alone, and so are links to anything but http, https and mailto addresses.
 */
public final class Rendering {

  private static final int NESTING = 32;
  private static final int DELIMITERS = 2_000;

  private final Parser parser = Parser.builder().maxOpenBlockParsers(NESTING).build();
  private final HtmlRenderer html =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .build();
  private final TextContentRenderer plain =
      TextContentRenderer.builder()
          .lineBreakRendering(LineBreakRendering.COMPACT)
          .nodeRendererFactory(PlainInlines::new)
          .build();

  /** Both forms of a wording. */
  public Rendered render(String markdown) {
    Node document = isIntricate(markdown) ? literal(markdown) : parser.parse(markdown);
    document.accept(Defusing.toShow());
    String text = plain.render(document).strip();
    document.accept(Defusing.toEmbed());
    return new Rendered(text, html.render(document).strip());
  }

  /**
   * True of more markup than anybody writes, which would cost a parser its stack or minutes: it is
   * taken literally.
   */
  public static boolean isIntricate(String markdown) {
    return markdown.length() > DELIMITERS && delimiters(markdown) > DELIMITERS;
  }

  private static int delimiters(String markdown) {
    int delimiters = 0;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '*' || c == '_' || c == '[' || c == '<') {
        delimiters++;
      }
    }
    return delimiters;
  }

  private static Node literal(String markdown) {
    Document document = new Document();
    Paragraph paragraph = new Paragraph();
    document.appendChild(paragraph);
    paragraph.appendChild(new org.commonmark.node.Text(markdown));
    return document;
  }

  /**
   * A rendered wording.
   *
   * @param text without any markup
   * @param html a fragment that is safe to embed
   */
  public record Rendered(String text, String html) {}
}
