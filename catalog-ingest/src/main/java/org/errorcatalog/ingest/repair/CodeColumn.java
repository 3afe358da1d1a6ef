package org.errorcatalog.ingest.repair;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.CodeKind;

/** The shape that the codes of a page have, by which a code of another shape stands out. */
enum CodeColumn {
  INTEGERS,
  SQLSTATES,
  HEX,
  /** Names, prefixes, or several shapes side by side: any code will do. */
  MIXED;

  private static final double NEARLY_ALL = 0.8;
  private static final double MOST = 0.6;
  private static final double SOME = 0.15;
  private static final int SQLSTATE_LENGTH = 5;

  static CodeColumn of(List<Code> codes) {
    Map<CodeKind, Integer> kinds = new EnumMap<>(CodeKind.class);
    int five = 0;
    for (Code code : codes) {
      CodeKind kind = CodeKind.of(code.value()).orElse(CodeKind.NAME);
      kinds.merge(kind, 1, Integer::sum);
      five += kind == CodeKind.INTEGER && code.value().length() == SQLSTATE_LENGTH ? 1 : 0;
    }
    double all = Math.max(1, codes.size());
    double states = kinds.getOrDefault(CodeKind.SQLSTATE, 0) / all;
    if (states >= SOME && states + five / all >= MOST) {
      return SQLSTATES;
    }
    if (kinds.getOrDefault(CodeKind.INTEGER, 0) / all >= NEARLY_ALL) {
      return INTEGERS;
    }
    return kinds.getOrDefault(CodeKind.HEX, 0) / all >= NEARLY_ALL ? HEX : MIXED;
  }

  /** Whether a code may stand there by right. */
  boolean takes(Code code) {
    CodeKind kind = CodeKind.of(code.value()).orElse(CodeKind.NAME);
    return switch (this) {
      case INTEGERS -> kind != CodeKind.NAME && kind != CodeKind.SQLSTATE;
      case SQLSTATES ->
          kind == CodeKind.SQLSTATE
              || (kind == CodeKind.INTEGER && code.value().length() == SQLSTATE_LENGTH);
      case HEX, MIXED -> true;
    };
  }
}
