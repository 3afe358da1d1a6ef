package org.errorcatalog.api.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Answers with a strong entity tag over the body, and with 304 to a reader whose copy is right. */
@Singleton
public class CheckedAnswers {

  private static final int TAG_BYTES = 8;

  private final ObjectMapper mapper;

  CheckedAnswers(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public ResponseBuilder json(Object body, HttpHeaders asked) {
    try {
      return bytes(mapper.writeValueAsBytes(body), MediaType.APPLICATION_JSON_TYPE, asked);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ResponseBuilder bytes(byte[] body, MediaType type, HttpHeaders asked) {
    String entityTag = "\"" + tag(body) + "\"";
    boolean isKnown =
        EntityTags.contain(asked.getRequestHeader(HttpHeaders.IF_NONE_MATCH), entityTag);
    ResponseBuilder answer =
        isKnown ? Response.status(Status.NOT_MODIFIED) : Response.ok(body, type);
    return answer.header(HttpHeaders.ETAG, entityTag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
