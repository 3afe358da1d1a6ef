package org.errorcatalog.ingest.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files that one page includes, each read once, and how much of them it may take. */
final class IncludedFiles {

  static final String TOO_MUCH = "the page includes too much";
  private static final int LONGEST_PARAGRAPH = 1000;

  private final Includes includes;
  private final FrontMatterReader frontMatters = new FrontMatterReader();
  private final Map<String, Optional<String>> bodies = new HashMap<>();
  private final Map<String, LineKinds> kinds = new HashMap<>();
  private final Map<String, Boolean> paragraphs = new HashMap<>();
  private long toRead;
  private long toTake;
  private int directives;

  /** None read yet, with as many characters to read, and as many to take, as told. */
  IncludedFiles(Includes includes, int characters, int directives) {
    this.includes = includes;
    this.toRead = characters;
    this.toTake = characters;
    this.directives = directives;
  }

  /** Counts one more directive; false where there were enough. */
  boolean oneMore() {
    return directives-- > 0;
  }

  /** Takes as many characters of what the page may grow by; false where there are not as many. */
  boolean take(long length) {
    if (length > toTake) {
      return false;
    }
    toTake -= length;
    return true;
  }

  /** The file's text after its front matter; empty where it cannot be had or is no text. */
  Optional<String> body(String path) {
    return bodies.computeIfAbsent(path, this::read);
  }

  /** Of a file's body. */
  LineKinds kinds(String path, String body) {
    return kinds.computeIfAbsent(path, any -> LineKinds.of(body));
  }

  boolean isParagraph(String text) {
    return text.length() <= LONGEST_PARAGRAPH
        && paragraphs.computeIfAbsent(text, each -> LineKinds.of(each).paragraph());
  }

  private Optional<String> read(String path) {
    if (toRead <= 0) {
      return Optional.empty();
    }
    Optional<String> text = includes.read(path).flatMap(Utf8::decode);
    text.ifPresent(each -> toRead -= each.length());
    return text.map(page -> page.substring(frontMatters.read(page).bodyStart()));
  }
}
