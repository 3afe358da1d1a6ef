package org.errorcatalog.ingest.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the files that one page includes in place, and what they include themselves. */
final class Expansion {

  private static final int DEPTH = 8;

  private final IncludedFiles files;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, UnresolvedInclude> unresolved = new LinkedHashMap<>();

  Expansion(IncludedFiles files) {
    this.files = files;
  }

  Inclusion.Result of(PageBody page) {
    Splice splice = new Splice();
    expand("", page.text(), LineKinds.of(page.text()), page::lineNumber, splice);
    return new Inclusion.Result(splice.body(), List.copyOf(unresolved.values()));
  }

  private void expand(
      String file, String text, LineKinds kinds, IntUnaryOperator number, Splice into) {
    int at = 0;
    for (int index = 0; at < text.length(); index++) {
      int end = Lines.after(text, at);
      String line = Lines.withoutEnd(text.substring(at, end));
      if (kinds.code().get(index) || !IncludeDirective.possiblyIn(line)) {
        into.line(line, number.applyAsInt(index));
      } else {
        expandLine(file, line, kinds.rows().get(index), number.applyAsInt(index), into);
      }
      at = end;
    }
  }

  private void expandLine(String file, String line, boolean row, int number, Splice into) {
    int start = Lines.quoteEnd(line);
    IncludeDirective directive = IncludeDirective.at(line, start);
    if (directive != null && line.substring(directive.end()).isBlank()) {
      String prefix = line.substring(0, start);
      String block = content(file, directive, prefix.length(), number);
      into.block(prefix, block == null ? directive.label() : block, number);
    } else {
      into.line(inline(file, line, row || line.startsWith("|", start), number), number);
    }
  }

  private String inline(String file, String line, boolean row, int number) {
    Map<Integer, Integer> codeSpans = CodeSpans.of(line);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < line.length(); ) {
      IncludeDirective directive = IncludeDirective.at(line, at);
      if (directive == null) {
        int end = codeSpans.getOrDefault(at, at + (line.charAt(at) == '\\' ? 2 : 1));
        text.append(line, at, Math.min(end, line.length()));
        at = end;
      } else {
        text.append(paragraph(file, directive, row, number));
        at = directive.end();
      }
    }
    return text.toString();
  }

  private String paragraph(String file, IncludeDirective directive, boolean row, int number) {
    String content = content(file, directive, 0, number);
    if (content == null) {
      return directive.label();
    }
    String text = content.strip();
    if (!files.isParagraph(text)) {
      String path = IncludePath.from(file, directive.path());
      unresolved(path, "it is more than one short paragraph", number);
      return directive.label();
    }
    String line = text.replace('\n', ' ');
    return row ? line.replace("\\|", "|").replace("|", "\\|") : line;
  }

  /** The file's expanded text, or null where it cannot be had, which is noted. */
  private @Nullable String content(
      String file, IncludeDirective directive, int prefix, int number) {
    String path = IncludePath.from(file, directive.path());
    String body = files.body(path).orElse(null);
    String refusal = refusal(path, body);
    if (body == null || refusal != null) {
      unresolved(path, String.valueOf(refusal), number);
      return null;
    }
    Splice inner = new Splice();
    LineKinds kinds = files.kinds(path, body);
    open.push(path);
    expand(path, body, kinds, index -> number, inner);
    open.pop();
    if (kinds.openFence() != null) {
      inner.line(kinds.openFence(), number);
    }
    if (!files.take((long) prefix * inner.lines())) {
      unresolved(path, IncludedFiles.TOO_MUCH, number);
      return null;
    }
    return inner.text();
  }

  private @Nullable String refusal(String path, @Nullable String body) {
    if (open.contains(path)) {
      return "it includes itself";
    }
    if (open.size() >= DEPTH) {
      return "it is nested deeper than " + DEPTH;
    }
    if (body == null) {
      return "no such text within the source";
    }
    return files.oneMore() && files.take(body.length()) ? null : IncludedFiles.TOO_MUCH;
  }

  private void unresolved(String path, String reason, int number) {
    unresolved.merge(
        path, new UnresolvedInclude(path, reason, number, 1), (first, next) -> first.again());
  }
}
