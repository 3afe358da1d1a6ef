package org.errorcatalog.api.lookup;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import org.errorcatalog.core.lookup.LookupAnswer;

/** JSON that is written already, as a part of a larger answer. */
record WrittenJson(@JsonValue @JsonRawValue String json) {

  static WrittenJson of(LookupAnswer answer) {
    return new WrittenJson(new String(answer.body(), StandardCharsets.UTF_8));
  }
}
