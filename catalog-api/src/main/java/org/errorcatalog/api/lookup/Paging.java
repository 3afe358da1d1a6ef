package org.errorcatalog.api.lookup;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.errorcatalog.api.problem.ProblemException;
import org.errorcatalog.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a reader asks for.
 *
 * @param after what the part before ended with; null for the first part
 */
public record Paging(@Nullable String after, int limit) {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;
  private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,3}");

  public static Paging of(UriInfo uri) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    String limit = one(query, "limit");
    String after = one(query, "after");
    return new Paging(after, limit == null ? USUAL : limit(limit));
  }

  /** Says that {@code after} is nothing that a list could go on from. */
  public static ProblemException invalidAfter() {
    return invalid("after");
  }

  private static int limit(String value) {
    int limit = LIMIT.matcher(value).matches() ? Integer.parseInt(value) : 0;
    if (limit < 1 || limit > MOST) {
      throw invalid("limit");
    }
    return limit;
  }

  private static @Nullable String one(MultivaluedMap<String, String> query, String name) {
    List<String> values = query.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw invalid(name);
    }
    return values.isEmpty() ? null : values.get(0);
  }

  private static ProblemException invalid(String parameter) {
    return new ProblemException(ProblemType.INVALID_REQUEST, Map.of("parameter", parameter));
  }
}
