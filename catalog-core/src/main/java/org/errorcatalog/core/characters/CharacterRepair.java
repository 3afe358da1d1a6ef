package org.errorcatalog.core.characters;

import java.util.ArrayList;
import java.util.List;

/** All repairs of one text, in the order in which the damage came off. */
public final class CharacterRepair {

  public Mended mend(String text) {
    Mended decoded = Mojibake.mend(text);
    Mended visible = InvisibleCharacters.mend(decoded.text());
    List<Mend> mends = new ArrayList<>(decoded.mends());
    mends.addAll(visible.mends());
    return new Mended(visible.text(), mends);
  }
}
