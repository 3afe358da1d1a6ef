package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import org.errorcatalog.core.text.UnitKind;

/**
 * A named test of a unit against its source and siblings. Pure: the same subject gives the same
 * issues. Throws on no text, and finds nothing in a text that is compared with itself.
 */
interface Check {

  CheckName name();

  /** The kinds of units that it has something to say of. */
  default Set<UnitKind> kinds() {
    return Set.of(UnitKind.TEXT, UnitKind.WORDING);
  }

  /** In the order of their places; none where all is well. */
  List<Issue> check(Subject subject);
}
