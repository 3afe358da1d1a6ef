package org.errorcatalog.api.lookup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.errorcatalog.api.lookup.BatchAnswer.Item;
import org.errorcatalog.api.problem.Problem;
import org.errorcatalog.api.problem.ProblemAnswers;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.errorcatalog.core.lookup.LookupAnswer;
import org.errorcatalog.core.lookup.LookupException;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.errorcatalog.core.lookup.ReleaseSnapshot;

/** Looks many codes up in one and the same release. */
@Singleton
class BatchLookup {

  private final ProblemAnswers problems;

  BatchLookup(ProblemAnswers problems) {
    this.problems = problems;
  }

  /**
   * An answer or a problem for each code; a catalog that has none at all is a problem by itself.
   */
  BatchAnswer answer(
      ReleaseSnapshot snapshot, String catalog, List<String> codes, LocaleRequest locales) {
    if (snapshot.summary(catalog).catalog().release() == null) {
      throw new LookupException(Reason.UNKNOWN_RELEASE, Map.of("catalog", catalog));
    }
    return new BatchAnswer(
        codes.stream().map(code -> item(snapshot, catalog, code, locales)).toList());
  }

  private Item item(ReleaseSnapshot snapshot, String catalog, String code, LocaleRequest locales) {
    try {
      LookupAnswer answer = snapshot.lookup(catalog, code, null, locales);
      return new Item(code, 200, WrittenJson.of(answer), null);
    } catch (LookupException e) {
      Problem problem = problems.tell(e, locales);
      return new Item(code, problem.status(), null, problem);
    }
  }
}
