package org.errorcatalog.ingest.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Whether codes found at the same place of a page, again and again, are codes of errors. */
final class ListedCodes {

  static final double MOSTLY = 0.6;

  private static final int FEWEST = 3;
  private static final double DISTINCT = 0.8;
  private static final double TELLING = 1 / 3.0;

  /** Symbolic names are English in every locale, and those of errors say what went wrong. */
  private static final Pattern WRONG =
      Pattern.compile(
          "ERR|FAIL|FAULT|INVALID|ILLEGAL|DENIED|TIMEOUT|TIMED_OUT|EXCEED|UNAVAIL|UNABLE|UNKNOWN"
              + "|UNSUPPORTED|MISSING|MISMATCH|CONFLICT|EXPIRED|CORRUPT|EXCEPTION|FORBIDDEN"
              + "|UNAUTHORIZED|REJECTED|REFUSED|ABORT|CANNOT|BAD_|NO_|NOT_|_NOT|TOO_|ALREADY");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int HUNDRED = 100;
  private static final int FIRST_RELEASE = 1500;
  private static final int LAST_RELEASE = 2999;
  private static final int MONTHS = 12;

  private ListedCodes() {}

  /**
   * Enough of them, and mostly different.
   *
   * @param spoken whether the page says that it is about errors; else years, months and names of
   *     settings are none
   */
  static boolean areErrors(List<LeadingCode> codes, boolean spoken) {
    return codes.size() >= FEWEST
        && codes.stream().map(LeadingCode::code).distinct().count() >= DISTINCT * codes.size()
        && (spoken || lookLikeErrors(codes));
  }

  private static boolean lookLikeErrors(List<LeadingCode> codes) {
    return codes.stream().anyMatch(code -> !isDate(code))
        && (share(codes, LeadingCode.Kind.NAME) < MOSTLY || speakOfErrors(codes));
  }

  static boolean speakOfErrors(List<LeadingCode> codes) {
    long wrong = codes.stream().filter(code -> WRONG.matcher(code.code()).find()).count();
    return wrong >= TELLING * codes.size();
  }

  private static double share(List<LeadingCode> codes, LeadingCode.Kind kind) {
    return codes.stream().filter(code -> code.kind() == kind).count() / (double) codes.size();
  }

  /** A year, or a release named for year and month as {@code 1809}. */
  private static boolean isDate(LeadingCode code) {
    if (code.kind() != LeadingCode.Kind.NUMBER || code.code().length() != 4) {
      return false;
    }
    int number = Integer.parseInt(code.code());
    int month = number % HUNDRED;
    boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
    boolean release = number >= FIRST_RELEASE && number <= LAST_RELEASE;
    return year || (release && month >= 1 && month <= MONTHS);
  }
}
