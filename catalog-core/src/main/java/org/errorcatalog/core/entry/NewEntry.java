package org.errorcatalog.core.entry;

import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.jspecify.annotations.Nullable;

/**
 * An entry that somebody wants to make.
 *
 * @param variant 1, or the next one where the code has other meanings already
 * @param symbolicName null where there is none
 */
public record NewEntry(
    Code code, int variant, EntryClass entryClass, @Nullable String symbolicName) {

  /**
   * From what somebody typed.
   *
   * @throws InvalidChangeException where code or name have other characters than they may
   */
  public static NewEntry typed(
      String code, int variant, EntryClass entryClass, @Nullable String symbolicName) {
    boolean named = symbolicName != null && !symbolicName.isBlank();
    return new NewEntry(code(code), variant, entryClass, named ? code(symbolicName).value() : null);
  }

  private static Code code(@Nullable String typed) {
    return Code.parse(typed == null ? "" : typed)
        .orElseThrow(() -> new InvalidChangeException(Complaint.CODE_MALFORMED, Code.LIMIT));
  }
}
