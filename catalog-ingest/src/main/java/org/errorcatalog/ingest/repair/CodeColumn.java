package org.errorcatalog.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.CodeKind;

/** The shape that the codes of a page have, by which a code of another shape stands out. */
enum CodeColumn {
  INTEGERS,
  SQLSTATES,
  HEX,
  /** Names, prefixes, or several shapes side by side: any code will do. */
  MIXED;

  private static final double NEARLY_ALL = 0.7;
  private static final double MOST = 0.6;
  private static final double SOME = 0.15;
  private static final Pattern STATE = Pattern.compile("[\\dA-Z]{5}");

  static CodeColumn of(List<Code> codes) {
    double integers = 0;
    double hex = 0;
    double states = 0;
    double lettered = 0;
    for (Code code : codes) {
      CodeKind kind = CodeKind.of(code.value()).orElse(CodeKind.NAME);
      boolean state = STATE.matcher(code.value()).matches();
      integers += kind == CodeKind.INTEGER ? 1 : 0;
      hex += kind == CodeKind.HEX ? 1 : 0;
      states += state ? 1 : 0;
      lettered += state && kind != CodeKind.INTEGER ? 1 : 0;
    }
    int all = codes.size();
    if (lettered >= SOME * all && lettered > 0 && states >= MOST * all) {
      return SQLSTATES;
    }
    if (integers > 0 && integers >= NEARLY_ALL * all) {
      return INTEGERS;
    }
    return hex > 0 && hex >= NEARLY_ALL * all ? HEX : MIXED;
  }

  /** Whether a code may stand there by right. */
  boolean takes(Code code) {
    CodeKind kind = CodeKind.of(code.value()).orElse(CodeKind.NAME);
    return switch (this) {
      case INTEGERS -> kind != CodeKind.NAME && kind != CodeKind.SQLSTATE;
      case SQLSTATES -> STATE.matcher(code.value()).matches();
      case HEX -> kind == CodeKind.HEX || kind == CodeKind.CONSTANT;
      case MIXED -> true;
    };
  }
}
