package org.errorcatalog.ingest.markdown;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads the YAML between the {@code ---} lines at the start of a page. The YAML is only composed,
 * never constructed, so that no tag makes an object and no alias is expanded.
 */
final class FrontMatterReader {

  private static final int LIMIT = 64 * 1024;

  /** No front matter that is read is longer, with the lines around it. */
  static final int MOST_BYTES = 4 * LIMIT;

  private static final int DEPTH = 16;

  /** The front matter and the index at which the page's body begins. */
  record Result(FrontMatter frontMatter, int bodyStart, boolean valid) {}

  Result read(String page) {
    int start = lineEnd(page, 0);
    if (!line(page, 0, start).equals("---")) {
      return new Result(FrontMatter.NONE, 0, true);
    }
    for (int at = start; at < page.length() && at - start <= LIMIT; ) {
      int end = lineEnd(page, at);
      String line = line(page, at, end);
      if (line.equals("---") || line.equals("...")) {
        return parse(page.substring(start, at), end);
      }
      at = end;
    }
    return new Result(FrontMatter.NONE, 0, false);
  }

  private static Result parse(String yaml, int bodyStart) {
    try {
      Node root = new Yaml(options()).compose(new StringReader(yaml));
      if (root == null) {
        return new Result(FrontMatter.NONE, bodyStart, true);
      }
      if (root instanceof MappingNode mapping) {
        return new Result(new FrontMatter(scalars(mapping)), bodyStart, true);
      }
    } catch (YAMLException e) {
      // Falls through: what is wrong with it is of no use to the reader of a finding.
    }
    return new Result(FrontMatter.NONE, bodyStart, false);
  }

  private static Map<String, String> scalars(MappingNode mapping) {
    Map<String, String> values = new LinkedHashMap<>();
    for (NodeTuple each : mapping.getValue()) {
      if (each.getKeyNode() instanceof ScalarNode key
          && each.getValueNode() instanceof ScalarNode value) {
        values.put(key.getValue(), value.getValue());
      }
    }
    return values;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LIMIT);
    options.setNestingDepthLimit(DEPTH);
    options.setMaxAliasesForCollections(0);
    return options;
  }

  private static int lineEnd(String page, int from) {
    int end = page.indexOf('\n', from);
    return end < 0 ? page.length() : end + 1;
  }

  private static String line(String page, int from, int end) {
    return page.substring(from, end).stripTrailing();
  }
}
