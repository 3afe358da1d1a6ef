package org.errorcatalog.core.entry;

import java.util.Set;
import java.util.regex.Pattern;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;

/**
 * What a catalog is called, in addresses too; the database has the same rules.
 *
 * @param value a small letter, then at most 62 small letters, digits and hyphens
 */
public record CatalogName(String value) {

  /** The longest name, in characters. */
  public static final int LIMIT = 63;

  private static final Pattern WELLFORMED = Pattern.compile("[a-z][a-z0-9-]{0,62}");
  private static final Set<String> RESERVED = Set.of("api", "q", "problems", "error");

  public CatalogName {
    if (!WELLFORMED.matcher(value).matches()) {
      throw new InvalidChangeException(Complaint.NAME_MALFORMED, LIMIT);
    }
    if (RESERVED.contains(value)) {
      throw new InvalidChangeException(Complaint.NAME_RESERVED);
    }
  }

  public static boolean isOne(String typed) {
    return WELLFORMED.matcher(typed).matches() && !RESERVED.contains(typed);
  }
}
