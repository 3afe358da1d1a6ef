package org.errorcatalog.api.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseSummary;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What RFC 4287 wants of a feed and its entries. */
class FeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private static final ReleaseSummary FIRST =
      release(1, null, "DEPRECATED", "2026-05-06T07:08:09Z");
  private static final ReleaseSummary SECOND =
      release(2, "a <b> & \"c\"", "ENABLED", "2026-02-03T04:05:06Z");

  @Test
  void hasWhatAFeedMustHave() throws Exception {
    Element feed = feed(List.of(SECOND, FIRST));

    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    for (String once : List.of("id", "title", "updated", "author")) {
      assertThat(children(feed, once)).as(once).hasSize(1);
    }
    assertThat(text(feed, "id")).startsWith("urn:uuid:");
    assertThat(text(feed, "updated")).isEqualTo("2026-05-06T07:08:09Z");
    Element self = children(feed, "link").get(0);
    assertThat(self.getAttribute("rel")).isEqualTo("self");
    assertThat(self.getAttribute("href")).isEqualTo("/api/v1/catalogs/any/releases/feed.atom");
  }

  @Test
  void hasWhatAnEntryMustHave() throws Exception {
    List<Element> entries = children(feed(List.of(SECOND, FIRST)), "entry");

    assertThat(entries).hasSize(2);
    for (Element entry : entries) {
      for (String once : List.of("id", "title", "updated", "published", "summary", "link")) {
        assertThat(children(entry, once)).as(once).hasSize(1);
      }
    }
    assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
    assertThat(text(entries.get(0), "title")).isEqualTo("Release 2 (a <b> & \"c\")");
    assertThat(text(entries.get(0), "summary"))
        .isEqualTo("1 entries added, 2 changed, 3 withdrawn.");
    assertThat(children(entries.get(0), "link").get(0).getAttribute("href"))
        .isEqualTo("/api/v1/catalogs/any/releases/2");
    assertThat(children(entries.get(1), "category").get(0).getAttribute("term"))
        .isEqualTo("DEPRECATED");
  }

  @Test
  void isValidWithoutReleases() throws Exception {
    assertThat(text(feed(List.of()), "updated")).isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void keepsItsIdsWhateverHappens() throws Exception {
    assertThat(text(feed(List.of(FIRST)), "id")).isEqualTo(text(feed(List.of()), "id"));
  }

  private static ReleaseSummary release(int number, String label, String state, String changed) {
    Instant published = Instant.parse("2026-01-02T03:04:05Z");
    return new ReleaseSummary(
        new ReleaseHead(number, label, state, Instant.parse(changed), published, "sha256:0"),
        1,
        2,
        3);
  }

  private static Element feed(List<ReleaseSummary> releases) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    byte[] written = ReleaseFeed.write("any", releases);
    assertThat(new String(written, StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\"");
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(written));
    return document.getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    NodeList all = parent.getChildNodes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(node -> name.equals(node.getLocalName()) && ATOM.equals(node.getNamespaceURI()))
        .map(Element.class::cast)
        .toList();
  }

  private static String text(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }
}
