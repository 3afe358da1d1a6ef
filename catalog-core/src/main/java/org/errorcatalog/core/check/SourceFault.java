package org.errorcatalog.core.check;

/** What a translation took over from its source, which is where it is to be mended. */
final class SourceFault {

  private SourceFault() {}

  static boolean has(Subject subject, String damaged) {
    CheckedText source = subject.source();
    return source != null && source.markdown().contains(damaged);
  }
}
