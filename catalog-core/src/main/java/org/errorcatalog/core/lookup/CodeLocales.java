package org.errorcatalog.core.lookup;

import java.util.List;

/**
 * What one meaning of a code says in every locale.
 *
 * @param body JSON in UTF-8
 * @param locales in the catalog's order
 */
public record CodeLocales(byte[] body, List<String> locales) {

  static CodeLocales of(PublishedEntry entry, int release) {
    List<String> locales = entry.locales().locales();
    JsonPieces json = new JsonPieces();
    json.piece("{").stored(entry.identity()).piece(",").stored(entry.facts());
    json.piece(",\"release\":" + release + ",\"items\":[");
    for (int i = 0; i < locales.size(); i++) {
      json.piece((i == 0 ? "" : ",") + "{\"locale\":\"" + locales.get(i) + "\",");
      json.stored(entry.tails().get(i)).piece("}");
    }
    return new CodeLocales(json.piece("]}").bytes(), locales);
  }
}
