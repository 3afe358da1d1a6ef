package org.errorcatalog.ingest.action;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The files of cues: one a language, or one a script where a language has several. */
final class CueFiles {

  private final Map<String, CueRules> rules = new ConcurrentHashMap<>();

  /** The rules of the locale's language, none where it has no file. */
  CueRules of(String locale) {
    return rules.computeIfAbsent(locale, CueFiles::load);
  }

  private static CueRules load(String locale) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(locale));
    CueRules ofScript = read(likely.getLanguage() + "-" + likely.getScript());
    CueRules found = ofScript == null ? read(likely.getLanguage()) : ofScript;
    return found == null ? CueRules.NONE : found;
  }

  private static @Nullable CueRules read(String name) {
    InputStream in = CueFiles.class.getResourceAsStream(name + ".cues");
    if (in == null) {
      return null;
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return CueRulesReader.read(reader.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
