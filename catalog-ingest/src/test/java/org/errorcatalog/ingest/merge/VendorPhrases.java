package org.errorcatalog.ingest.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errorcatalog.core.Corpus;

/** Runs of words on the vendor's pages, to see whether anything of them got into ours. */
final class VendorPhrases {

  private static final int WORDS = 6;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private VendorPhrases() {}

  /** Those of the corpus' sign-in pages, in all its languages. */
  static Set<String> ofTheCorpus() throws IOException {
    Set<String> phrases = new HashSet<>();
    for (String pages : List.of("entra-sign-in", "entra-aadsts")) {
      try (Stream<Path> files = Files.walk(Corpus.path(pages))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.readAllLines(file).forEach(line -> phrases.addAll(in(line)));
        }
      }
    }
    return phrases;
  }

  /** Every run of six words of the text. */
  static Set<String> in(String text) {
    List<String> words =
        WORD.matcher(TAG.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    return IntStream.rangeClosed(0, words.size() - WORDS)
        .mapToObj(at -> String.join(" ", words.subList(at, at + WORDS)))
        .collect(Collectors.toSet());
  }
}
