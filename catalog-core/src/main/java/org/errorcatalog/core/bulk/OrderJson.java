package org.errorcatalog.core.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Writes and reads {@link Order} as the database holds it. */
@ApplicationScoped
class OrderJson {

  private final ObjectMapper mapper;

  OrderJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String write(Order order) {
    try {
      return mapper.writeValueAsString(order);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Order read(String json) {
    try {
      return mapper.readValue(json, Order.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
