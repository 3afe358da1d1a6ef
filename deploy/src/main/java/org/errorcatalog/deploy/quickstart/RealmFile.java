package org.errorcatalog.deploy.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The realm of a production, with the users of the quickstart and the values of this machine. */
final class RealmFile {
  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param realm a realm as Keycloak imports it, with {@code ${NAME}} where a value belongs
   * @param additions {@code users} and {@code clients}, which come after the realm's own
   * @param values what the names stand for
   */
  String merge(String realm, String additions, Map<String, String> values) {
    ObjectNode merged = read(realm);
    ObjectNode more = read(additions);
    append(merged, more, "users");
    append(merged, more, "clients");
    // The password of each user of the quickstart is its name.
    merged.remove("passwordPolicy");
    return replace(merged.toPrettyString(), values) + "\n";
  }

  private static void append(ObjectNode realm, ObjectNode additions, String field) {
    if (additions.get(field) instanceof ArrayNode added) {
      realm.withArray("/" + field).addAll(added);
    }
  }

  private static String replace(String text, Map<String, String> values) {
    String replaced = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      replaced = replaced.replace("${" + value.getKey() + "}", value.getValue());
    }
    return replaced;
  }

  private ObjectNode read(String text) {
    try {
      return json.readValue(text, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw Refusal.because("deploy/keycloak: " + e.getOriginalMessage());
    }
  }
}
