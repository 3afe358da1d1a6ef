package org.errorcatalog.core.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Some members of a JSON object, written once and answered many times.
 *
 * @param members UTF-8, without the braces
 * @param hash of the members, for entity tags
 */
record StoredJson(byte[] members, long hash) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * Stores the members that the value has as a JSON object, of which there must be one at least.
   */
  static StoredJson of(Object value) {
    try {
      byte[] object = MAPPER.writeValueAsBytes(value);
      byte[] members = Arrays.copyOfRange(object, 1, object.length - 1);
      return new StoredJson(members, hash(members));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value, e);
    }
  }

  private static long hash(byte[] bytes) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
