package org.errorcatalog.api.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseSummary;

/** Writes the newest releases of a catalog as an Atom feed (RFC 4287), in English. */
final class ReleaseFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final String address;
  private final String catalog;
  private final XMLStreamWriter xml;

  private ReleaseFeed(String catalog, XMLStreamWriter xml) {
    this.address = "/api/v1/catalogs/" + catalog + "/releases/";
    this.catalog = catalog;
    this.xml = xml;
  }

  /** The feed in UTF-8; of a catalog that has published nothing it has no entries. */
  static byte[] write(String catalog, List<ReleaseSummary> releases) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      new ReleaseFeed(catalog, xml).feed(releases);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private void feed(List<ReleaseSummary> releases) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "en");
    text("id", id(catalog));
    text("title", "Releases of " + catalog);
    text("updated", updated(releases).toString());
    xml.writeStartElement(ATOM, "author");
    text("name", "Error Catalog");
    xml.writeEndElement();
    link("self", "application/atom+xml", address + "feed.atom");
    for (ReleaseSummary release : releases) {
      entry(release);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(ReleaseSummary release) throws XMLStreamException {
    ReleaseHead head = release.head();
    xml.writeStartElement(ATOM, "entry");
    text("id", id(catalog + " " + head.number() + " " + head.digest()));
    text(
        "title",
        "Release " + head.number() + (head.label() == null ? "" : " (" + head.label() + ")"));
    text("published", head.publishedAt().toString());
    text("updated", head.stateChangedAt().toString());
    link("alternate", "application/json", address + head.number());
    xml.writeEmptyElement(ATOM, "category");
    xml.writeAttribute("term", head.state());
    text(
        "summary",
        "%d entries added, %d changed, %d withdrawn."
            .formatted(release.added(), release.changed(), release.withdrawn()));
    xml.writeEndElement();
  }

  private void text(String element, String content) throws XMLStreamException {
    xml.writeStartElement(ATOM, element);
    xml.writeCharacters(content);
    xml.writeEndElement();
  }

  private void link(String relation, String type, String target) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", target);
  }

  /** Stable and unlike any other, wherever the API stands. */
  private static String id(String name) {
    byte[] bytes = ("error-catalog releases of " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  private static Instant updated(List<ReleaseSummary> releases) {
    return releases.stream()
        .map(release -> release.head().stateChangedAt())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
