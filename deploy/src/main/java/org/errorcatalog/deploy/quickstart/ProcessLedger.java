package org.errorcatalog.deploy.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes of a run, written down as they start, so that a later start can find them. */
final class ProcessLedger {
  static final String LAUNCHER = "launcher";

  private final ObjectMapper json = new ObjectMapper();
  private final Path path;

  ProcessLedger(Path path) {
    this.path = path;
  }

  synchronized List<KnownProcess> all() {
    if (!Files.exists(path)) {
      return List.of();
    }
    try {
      return json.readValue(path.toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw Refusal.because(path + " is damaged: " + e.getMessage());
    }
  }

  Optional<KnownProcess> find(String part) {
    return all().stream().filter(known -> known.part().equals(part)).findFirst();
  }

  synchronized void add(KnownProcess process) {
    List<KnownProcess> next = new ArrayList<>(all());
    next.removeIf(known -> known.part().equals(process.part()));
    next.add(process);
    write(next);
  }

  synchronized void remove(String part) {
    write(all().stream().filter(known -> !known.part().equals(part)).toList());
  }

  private void write(List<KnownProcess> processes) {
    try {
      PrivateFile.write(
          path, json.writerWithDefaultPrettyPrinter().writeValueAsString(processes) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
