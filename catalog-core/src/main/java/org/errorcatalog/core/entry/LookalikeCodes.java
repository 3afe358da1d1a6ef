package org.errorcatalog.core.entry;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The codes that somebody may take for another when reading or typing: two neighbours change
 * places, a digit is lost, doubled or another one. Of hexadecimal codes the letters count as
 * digits.
 */
public final class LookalikeCodes {

  /** Longer ones are names, of which nobody mistakes a letter. */
  private static final int LONGEST = 32;

  private final String key;
  private final String digits;
  private final Set<String> found = new LinkedHashSet<>();

  private LookalikeCodes(String key) {
    this.key = key;
    this.digits = key.startsWith("0X") ? "0123456789ABCDEF" : "0123456789";
  }

  /** The keys ({@link Code#key()}) that are like one, those first that are taken for it most. */
  public static Set<String> of(Code code) {
    LookalikeCodes codes = new LookalikeCodes(code.key());
    if (code.key().length() <= LONGEST) {
      codes.swap();
      codes.loseOrDouble();
      codes.replace();
      codes.found.remove(code.key());
    }
    return codes.found;
  }

  private void swap() {
    for (int i = 0; i + 1 < key.length(); i++) {
      add(i, i + 2, "" + key.charAt(i + 1) + key.charAt(i));
    }
  }

  private void loseOrDouble() {
    for (int i = 0; i < key.length(); i++) {
      if (isDigit(i)) {
        add(i, i + 1, "");
        add(i, i, key.substring(i, i + 1));
      }
    }
  }

  private void replace() {
    for (int i = 0; i < key.length(); i++) {
      if (isDigit(i)) {
        for (int d = 0; d < digits.length(); d++) {
          add(i, i + 1, digits.substring(d, d + 1));
        }
      }
    }
  }

  /** The zero of {@code 0x} is no digit. */
  private boolean isDigit(int i) {
    boolean prefix = i < 2 && digits.length() > 10;
    return !prefix && digits.indexOf(key.charAt(i)) >= 0;
  }

  private void add(int from, int to, String instead) {
    String like = key.substring(0, from) + instead + key.substring(to);
    if (Code.parse(like).filter(code -> code.value().equals(like)).isPresent()) {
      found.add(like);
    }
  }
}
