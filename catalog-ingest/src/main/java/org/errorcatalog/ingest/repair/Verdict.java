package org.errorcatalog.ingest.repair;

import org.errorcatalog.core.entry.Code;

/**
 * What a code is taken for.
 *
 * @param why what speaks for it, for a person
 * @param confidence from 0 to 1
 */
record Verdict(Code code, String why, double confidence) {

  static final double CERTAIN = 0.99;
  static final double SURE = 0.95;
  static final double LIKELY = 0.9;
  static final double FAIR = 0.8;
}
