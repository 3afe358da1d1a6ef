package org.errorcatalog.core.characters;

/** What is odd about the lines of a box: that they do not meet, or meet letters. */
final class Box {

  private static final int ODD = 2;
  private static final int VERY_ODD = 4;
  private static final String RIGHT = "─┬├┼╞╟╚╔╩╦╠═╬╨╤╥╙╘╒╓╫╪└┌┴╧";
  private static final String LEFT = "─┬┤┼╡╢╖╕╣╗╝╜╛╩╦═╬╨╤╥╫╪┐┘┴╧";
  private static final String LINES = "─═";

  private Box() {}

  static int oddness(int a, Kind left, int b, Kind right) {
    if (left == Kind.SPACE || right == Kind.SPACE) {
      return 0;
    }
    if (left != right) {
      return VERY_ODD;
    }
    boolean meet = (RIGHT.indexOf(a) >= 0) == (LEFT.indexOf(b) >= 0);
    boolean line = LINES.indexOf(a) >= 0 || LINES.indexOf(b) >= 0;
    return (meet ? 0 : ODD) + (!line && (isMixed(a) || isMixed(b)) ? ODD : 0);
  }

  /** Whether single and double lines meet in it, which hardly ever happens but beside a line. */
  private static boolean isMixed(int c) {
    return c >= 0x2552 && c <= 0x256B && "╔╗╚╝╠╣╦╩".indexOf(c) < 0;
  }
}
