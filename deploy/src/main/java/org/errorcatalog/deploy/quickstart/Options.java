package org.errorcatalog.deploy.quickstart;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command line of the launcher. */
record Options(Action action, Ports ports, @Nullable Pages pages, @Nullable Path state) {
  enum Action {
    START,
    STOP,
    STATUS,
    RESET,
    RUNNING
  }

  private static final Set<String> VALUED =
      Set.of("--source", "--catalog", "--api-port", "--console-port", "--keycloak-port", "--state");

  static Options parse(List<String> arguments) {
    Action action = Action.START;
    Map<String, String> values = new HashMap<>();
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (VALUED.contains(word)) {
        values.put(word, value(word, rest));
      } else {
        action = action(word);
      }
    }
    return new Options(action, ports(values), pages(values), path(values.get("--state")));
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw Refusal.wrongUsage(option + " wants a value");
    }
    return rest.pop();
  }

  private static Action action(String word) {
    for (Action action : Action.values()) {
      if (action.name().toLowerCase(Locale.ROOT).equals(word)) {
        return action;
      }
    }
    throw Refusal.wrongUsage("unknown: " + word);
  }

  private static Ports ports(Map<String, String> values) {
    return new Ports(
        port(values, "--api-port", Ports.USUAL.api()),
        port(values, "--console-port", Ports.USUAL.console()),
        port(values, "--keycloak-port", Ports.USUAL.keycloak()));
  }

  private static int port(Map<String, String> values, String option, int usual) {
    String value = values.get(option);
    if (value == null) {
      return usual;
    }
    if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
      throw Refusal.wrongUsage(option + " " + value + ": a port is a number from 1 to 65535");
    }
    return Integer.parseInt(value);
  }

  private static @Nullable Pages pages(Map<String, String> values) {
    Path source = path(values.get("--source"));
    String catalog = values.get("--catalog");
    if ((source == null) != (catalog == null)) {
      throw Refusal.wrongUsage("--source and --catalog go together");
    }
    return source == null || catalog == null ? null : new Pages(source, catalog);
  }

  private static @Nullable Path path(@Nullable String value) {
    return value == null ? null : Path.of(value).toAbsolutePath().normalize();
  }
}
