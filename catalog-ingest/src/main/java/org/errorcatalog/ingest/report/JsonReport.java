package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Writes reports as JSON, in the order in which their fields are documented. */
public final class JsonReport {

  private final JsonMapper mapper = JsonMapper.builder().build();

  public String write(Object report) {
    try {
      return mapper.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public RunReport read(String json) {
    try {
      return mapper.readValue(json, RunReport.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
