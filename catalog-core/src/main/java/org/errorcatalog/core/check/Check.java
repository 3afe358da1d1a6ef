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

  /** The kinds of what somebody writes as prose. */
  Set<UnitKind> PROSE = Set.of(UnitKind.TEXT, UnitKind.WORDING);

  /** All kinds of units. */
  Set<UnitKind> ALL = Set.of(UnitKind.values());

  /** The kinds of units that it has something to say of. */
  default Set<UnitKind> kinds() {
    return PROSE;
  }

  /** In the order of their places; none where all is well. */
  List<Issue> check(Subject subject);
}
