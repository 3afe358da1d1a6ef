package org.errorcatalog.core.characters;

import java.util.ArrayList;
import java.util.List;

/** A quick look for the garblings that a text may show; clean text is mostly done with here. */
final class Suspicion {

  private static final byte[] LEADS = new byte[Character.MAX_VALUE + 1];
  private static final byte[] CONTINUATIONS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < Garbling.ALL.size(); i++) {
      Garbling garbling = Garbling.ALL.get(i);
      for (char c = 0x80; c < Character.MAX_VALUE; c++) {
        LEADS[c] |= (byte) (garbling.isLead(c) ? 1 << i : 0);
        CONTINUATIONS[c] |= (byte) (garbling.isContinuation(c) ? 1 << i : 0);
      }
    }
  }

  private Suspicion() {}

  static List<Garbling> of(String text) {
    int found = 0;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (before >= 0x80) {
        found |= LEADS[before] & CONTINUATIONS[c];
      }
      before = c;
    }
    return found == 0 ? List.of() : garblings(found);
  }

  private static List<Garbling> garblings(int found) {
    List<Garbling> suspects = new ArrayList<>();
    for (int i = 0; i < Garbling.ALL.size(); i++) {
      if ((found & (1 << i)) != 0) {
        suspects.add(Garbling.ALL.get(i));
      }
    }
    return suspects;
  }
}
