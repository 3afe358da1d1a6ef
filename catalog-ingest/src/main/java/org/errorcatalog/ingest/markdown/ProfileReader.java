package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.ingest.markdown.Profile.TableRule;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a profile from YAML; every key that it does not know is refused. */
public final class ProfileReader {

  private static final int LIMIT = 64 * 1024;
  private static final int DEPTH = 8;
  private static final Set<String> KEYS = Set.of("address", "tables");
  private static final Set<String> TABLE_KEYS = Set.of("headings", "columns");

  private ProfileReader() {}

  /**
   * The profile that the YAML describes.
   *
   * @throws InvalidProfileException naming what is wrong and where
   */
  public static Profile read(String yaml) {
    Map<?, ?> root = map(load(yaml), "the profile");
    known(root, KEYS, "the profile");
    Object address = root.get("address");
    List<TableRule> rules = new ArrayList<>();
    for (Object each : list(root.get("tables"), "tables")) {
      rules.add(rule(map(each, "tables[%d]".formatted(rules.size())), rules.size()));
    }
    return new Profile(address == null ? null : address(address), rules);
  }

  private static @Nullable Object load(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LIMIT);
    options.setNestingDepthLimit(DEPTH);
    options.setMaxAliasesForCollections(0);
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new SafeConstructor(options)).load(yaml);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new InvalidProfileException("line %d: %s".formatted(line, e.getProblem()));
    } catch (YAMLException e) {
      throw new InvalidProfileException("it is too large or too deep");
    }
  }

  private static TableRule rule(Map<?, ?> table, int index) {
    String where = "tables[%d]".formatted(index);
    known(table, TABLE_KEYS, where);
    List<String> headings =
        list(table.get("headings"), where + ".headings").stream().map(String::valueOf).toList();
    List<Role> columns =
        list(table.get("columns"), where + ".columns").stream()
            .map(name -> role(String.valueOf(name), where))
            .toList();
    boolean oneCode = columns.stream().filter(role -> role == Role.CODE).count() == 1;
    if (!columns.isEmpty() && !oneCode) {
      throw new InvalidProfileException(where + ".columns: exactly one must be 'code'");
    }
    return new TableRule(headings, columns);
  }

  private static Role role(String name, String where) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw new InvalidProfileException(
        "%s.columns: '%s' is none of code, alias, symbol, severity, logged, text, advice, note, none"
            .formatted(where, name));
  }

  private static String address(Object value) {
    String address = String.valueOf(value);
    if (!address.startsWith("https://")) {
      throw new InvalidProfileException(
          "address: '%s' does not start with https://".formatted(address));
    }
    return address;
  }

  private static Map<?, ?> map(@Nullable Object value, String where) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new InvalidProfileException(where + " is no mapping");
  }

  private static List<?> list(@Nullable Object value, String where) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new InvalidProfileException(where + " is no list");
  }

  private static void known(Map<?, ?> map, Set<String> keys, String where) {
    for (Object key : map.keySet()) {
      if (!keys.contains(String.valueOf(key))) {
        throw new InvalidProfileException("%s has no '%s'".formatted(where, key));
      }
    }
  }
}
