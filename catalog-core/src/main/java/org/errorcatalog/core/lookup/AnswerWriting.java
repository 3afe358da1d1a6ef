package org.errorcatalog.core.lookup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes one answer: a small head that depends on the request and the release number, around parts
 * that were stored when the release was loaded. Its hash takes the stored parts by their own.
 */
final class AnswerWriting {

  private static final int ROOM_FOR_HEADS = 256;
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final PublishedEntry entry;
  private final ByteArrayOutputStream body;
  private long hash = FNV_BASIS;

  /** Locales and ranges hold letters, digits, {@code -} and {@code *} only: nothing to escape. */
  AnswerWriting(PublishedEntry entry, LocaleMatch match, int release) {
    this.entry = entry;
    StoredJson tail = entry.tails().get(match.position());
    this.body = new ByteArrayOutputStream(tail.members().length + ROOM_FOR_HEADS);
    head("{");
    stored(entry.identity());
    head(",");
    stored(entry.facts());
    head(",\"release\":" + release + ",\"locale\":\"" + match.locale());
    head("\",\"requestedLocale\":\"" + match.requestedLocale());
    head("\",\"fallback\":" + match.fallback() + ",");
    stored(tail);
  }

  /**
   * The other variants, each in the locale that suits it; one that the reader refuses is left out.
   */
  void alternatives(List<PublishedEntry> variants, LocaleRequest locales) {
    head(",\"alternatives\":[");
    String separator = "";
    for (PublishedEntry other : variants) {
      LocaleMatch match = other.id() == entry.id() ? null : other.locales().match(locales);
      if (match != null) {
        head(separator);
        alternative(other, match);
        separator = ",";
      }
    }
    head("]}");
  }

  private void alternative(PublishedEntry other, LocaleMatch match) {
    head("{");
    stored(other.facts());
    head(",\"locale\":\"" + match.locale() + "\",\"fallback\":" + match.fallback() + ",");
    stored(other.tails().get(match.position()));
    head("}");
  }

  byte[] body() {
    return body.toByteArray();
  }

  String entityTag() {
    return HexFormat.of().toHexDigits(hash);
  }

  private void head(String ascii) {
    byte[] bytes = ascii.getBytes(StandardCharsets.ISO_8859_1);
    body.writeBytes(bytes);
    for (byte b : bytes) {
      hash = (hash ^ b) * FNV_PRIME;
    }
  }

  private void stored(StoredJson part) {
    body.writeBytes(part.members());
    hash = Long.rotateLeft(hash ^ part.hash(), 29) * FNV_PRIME;
  }
}
