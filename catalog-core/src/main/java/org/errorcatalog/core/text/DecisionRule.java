package org.errorcatalog.core.text;

import org.errorcatalog.core.audit.Actor;

/** Has a say in what a save makes of a unit. */
public interface DecisionRule {

  /**
   * What is made of what somebody said.
   *
   * @param unit as it was before the save
   * @param sameContent whether the save leaves its words alone
   */
  Decision taken(CuratedUnit unit, boolean sameContent, Decision said, Actor by);
}
