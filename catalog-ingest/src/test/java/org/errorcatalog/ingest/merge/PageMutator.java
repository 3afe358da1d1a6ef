package org.errorcatalog.ingest.merge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a page at random, the same way for the same seed. */
final class PageMutator {

  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_RUN = 3_000;
  private static final String RUNNERS = "|`[]()<>*_~\\-#&!=: \t\n\"'{}@0a\u00a0\u4e00\u200b";
  private static final List<byte[]> PIECES = pieces();

  private final Random random;
  private byte[] page;

  private PageMutator(byte[] page, long seed) {
    this.page = page;
    this.random = new Random(seed);
  }

  static byte[] mutate(byte[] page, long seed) {
    PageMutator mutator = new PageMutator(page.clone(), seed);
    int changes = 1 + mutator.random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      mutator.change();
    }
    return mutator.page;
  }

  private static List<byte[]> pieces() {
    List<byte[]> pieces = new ArrayList<>();
    for (String piece :
        List.of(
            "|",
            "||",
            "\\|",
            "`",
            "``",
            "```\n",
            "~~~\n",
            "[",
            "](",
            "](http://x",
            "![a](b",
            "<",
            "</",
            "<br>",
            "<br />",
            "<p",
            "<ul><li>",
            "<!--",
            "-->",
            "<a href=\"",
            "<td>",
            "<pre>",
            "&#0;",
            "&#x110000;",
            "&#xD800;",
            "&nbsp;",
            "&lt;",
            "{0}",
            "%1",
            "%s",
            "${x",
            "{{",
            "}}",
            "[!INCLUDE [a](b.md)]",
            "[!INCLUDE",
            "> [!NOTE]\n",
            "\n---\n",
            "---\n",
            "\n...\n",
            "***",
            "__",
            "\\",
            "\r",
            "\r\n",
            "\n\n",
            "\n# Error 5\n",
            "\n- 12: gone\n",
            "\n    ",
            "\t",
            "| --- | --- |\n",
            "|:-:|\n",
            "AADSTS50058",
            "0x80070005",
            "-1",
            "08S01",
            "99999999999999999999999",
            "\u0000",
            "\u0001",
            "\u001b[2J",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\u0301",
            "\u00c3\u00a9",
            "\u00e2\u0080\u0099",
            "\ud83d\ude00",
            "\uff15\uff10",
            "\u0130",
            "\u00df",
            "locale: xx-XX\n",
            "a: &a [*a]\n")) {
      pieces.add(piece.getBytes(UTF_8));
    }
    for (String bytes :
        List.of("\u00ff", "\u00c3", "\u00e2\u0082", "\u00ed\u00a0\u0080", "\u00f5")) {
      pieces.add(bytes.getBytes(ISO_8859_1));
    }
    return List.copyOf(pieces);
  }

  private void change() {
    switch (random.nextInt(11)) {
      case 0 -> flip();
      case 1 -> splice(at(), at(), new byte[0]);
      case 2 -> splice(at(), 0, chunk());
      case 3 -> splice(at(), random.nextInt(20), chunk());
      case 4 -> splice(at(), random.nextInt(4), PIECES.get(random.nextInt(PIECES.size())));
      case 5 -> scatter();
      case 6 -> splice(at(), 0, run());
      case 7 -> swapLines();
      case 8 -> repeatLine();
      case 9 -> swapCells();
      default -> cut();
    }
  }

  private int at() {
    return random.nextInt(page.length + 1);
  }

  private void flip() {
    for (int i = random.nextInt(4); i >= 0 && page.length > 0; i--) {
      page[random.nextInt(page.length)] ^= (byte) (1 << random.nextInt(8));
    }
  }

  private byte[] chunk() {
    int from = at();
    return Arrays.copyOfRange(page, from, Math.min(page.length, from + random.nextInt(400)));
  }

  /** A piece at many places, as a careless search and replace leaves it. */
  private void scatter() {
    byte[] piece = PIECES.get(random.nextInt(PIECES.size()));
    for (int i = random.nextInt(12); i >= 0; i--) {
      splice(at(), 0, piece);
    }
  }

  private byte[] run() {
    char c = RUNNERS.charAt(random.nextInt(RUNNERS.length()));
    return String.valueOf(c).repeat(random.nextInt(LONGEST_RUN)).getBytes(UTF_8);
  }

  private void cut() {
    if (random.nextBoolean()) {
      page = Arrays.copyOf(page, at());
    } else {
      page = Arrays.copyOfRange(page, at(), page.length);
    }
  }

  private void swapLines() {
    List<String> lines = lines();
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    take(lines);
  }

  private void repeatLine() {
    List<String> lines = lines();
    String line = lines.get(random.nextInt(lines.size()));
    lines.addAll(random.nextInt(lines.size()), Collections.nCopies(1 + random.nextInt(40), line));
    take(lines);
  }

  private void swapCells() {
    List<String> lines = lines();
    int line = random.nextInt(lines.size());
    List<String> cells = Arrays.asList(lines.get(line).split("\\|", -1));
    Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
    lines.set(line, String.join("|", cells));
    take(lines);
  }

  private List<String> lines() {
    return new ArrayList<>(Arrays.asList(new String(page, ISO_8859_1).split("\n", -1)));
  }

  private void take(List<String> lines) {
    page = String.join("\n", lines).getBytes(ISO_8859_1);
  }

  private void splice(int at, int removed, byte[] put) {
    int to = Math.min(page.length, at + Math.min(removed, 2_000));
    byte[] spliced = new byte[at + put.length + page.length - to];
    System.arraycopy(page, 0, spliced, 0, at);
    System.arraycopy(put, 0, spliced, at, put.length);
    System.arraycopy(page, to, spliced, at + put.length, page.length - to);
    page = spliced;
  }
}
