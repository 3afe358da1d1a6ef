package org.errorcatalog.core.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Writes and reads {@link EntryFacts} as the database holds them. */
@ApplicationScoped
public class FactsJson {

  private final ObjectMapper mapper;

  public FactsJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public String write(EntryFacts facts) {
    try {
      return mapper.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public EntryFacts read(String json) {
    try {
      return mapper.readValue(json, EntryFacts.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
