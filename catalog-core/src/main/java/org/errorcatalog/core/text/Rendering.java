package org.errorcatalog.core.text;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Renders CommonMark as plain text and as HTML that is safe to embed: raw HTML is shown as text,
 * links and images with other schemes than http, https and mailto lose their address.
 */
public final class Rendering {

  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer html =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .build();
  private final TextContentRenderer plain =
      TextContentRenderer.builder()
          .lineBreakRendering(LineBreakRendering.COMPACT)
          .nodeRendererFactory(PlainLinks::new)
          .build();

  /** Both forms of a wording. */
  public Rendered render(String markdown) {
    Node document = parser.parse(markdown);
    return new Rendered(plain.render(document).strip(), html.render(document).strip());
  }

  /**
   * A rendered wording.
   *
   * @param text without any markup
   * @param html a fragment that is safe to embed
   */
  public record Rendered(String text, String html) {}
}
