package org.errorcatalog.core.memory;

import jakarta.persistence.Tuple;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * What an entry or an action says in two locales.
 *
 * @param source Markdown, null where there is none in that locale
 * @param translation Markdown, null where there is none in that locale
 * @param state of the translation, null where there is none
 * @param code of the entry; of an action the first entry's that has it, null where none has
 */
public record Pair(
    UnitKind kind,
    @Nullable String source,
    @Nullable String translation,
    @Nullable UnitState state,
    boolean outdated,
    String catalog,
    @Nullable String code,
    int variant) {

  static Pair of(UnitKind kind, Tuple row) {
    String state = row.get("state", String.class);
    return new Pair(
        kind,
        row.get("source", String.class),
        row.get("translation", String.class),
        state == null ? null : UnitState.valueOf(state),
        Boolean.TRUE.equals(row.get("outdated", Boolean.class)),
        row.get("catalog", String.class),
        row.get("code", String.class),
        row.get("variant", Integer.class));
  }
}
