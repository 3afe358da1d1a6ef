package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes reports as JSON, in the order in which their fields are documented. */
public final class JsonReport {

  private final JsonMapper mapper =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  public String write(Object report) {
    try {
      return mapper.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes as it goes, so that a large report need not be in memory as text; does not close. */
  public void write(Object report, Writer to) {
    try {
      mapper.writeValue(to, report);
    } catch (IOException e) {
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
