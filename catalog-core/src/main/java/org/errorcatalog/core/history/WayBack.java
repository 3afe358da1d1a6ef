package org.errorcatalog.core.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What going back would do, unit by unit.
 *
 * @param steps entries, then texts, then wordings, each in the order of their ids
 */
public record WayBack(List<Step> steps) {

  /** More units than this are not taken back in one go. */
  public static final int LIMIT = 10_000;

  private static final Comparator<Step> ORDER =
      Comparator.comparing(Step::kind).thenComparing(Step::unitId);

  public WayBack {
    steps = List.copyOf(steps);
  }

  public List<Step> going() {
    return steps.stream().filter(Step::goes).toList();
  }

  /** What is left of it behind a step; behind null all of it. */
  public WayBack behind(@Nullable Step last) {
    return last == null
        ? this
        : new WayBack(steps.stream().filter(step -> ORDER.compare(step, last) > 0).toList());
  }

  /** Its first so many units that go. */
  public WayBack first(int most) {
    return new WayBack(going().stream().limit(most).toList());
  }

  public int count(Fate fate) {
    return (int) steps.stream().filter(step -> step.fate() == fate).count();
  }

  public boolean tooLong() {
    return steps.size() > LIMIT;
  }

  /** The same for the same steps from the same versions: what somebody saw before they agreed. */
  public String fingerprint() {
    MessageDigest digest = sha256();
    going()
        .forEach(
            step ->
                digest.update(
                    "%s %d %d %d\n"
                        .formatted(step.kind(), step.unitId(), step.version(), step.target())
                        .getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
