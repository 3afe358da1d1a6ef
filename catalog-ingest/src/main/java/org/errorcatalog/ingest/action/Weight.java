package org.errorcatalog.ingest.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;

/** Which kind names an action of several, and who usually takes such a one. */
final class Weight {

  /** What one must do last decides: to ask somebody, most of all. */
  static final List<ActionKind> HEAVIEST_FIRST =
      List.of(
          ActionKind.OPEN_TICKET,
          ActionKind.CONTACT,
          ActionKind.IGNORE,
          ActionKind.CONFIGURE,
          ActionKind.SIGN_IN_AGAIN,
          ActionKind.RETRY,
          ActionKind.OTHER);

  static final Comparator<ActionKind> BY_WEIGHT = Comparator.comparing(HEAVIEST_FIRST::indexOf);

  private Weight() {}

  /** The action of the heaviest kind, the first of several such; of what is none, nothing. */
  static Optional<Mark> heaviest(Stream<Mark> marks) {
    return marks
        .filter(mark -> mark.kind() != null)
        .min(Comparator.comparing(mark -> HEAVIEST_FIRST.indexOf(mark.kind())));
  }

  static Audience usual(ActionKind kind) {
    return switch (kind) {
      case OPEN_TICKET -> Audience.VENDOR_SUPPORT;
      case CONTACT, IGNORE, CONFIGURE -> Audience.TENANT_ADMIN;
      case RETRY, SIGN_IN_AGAIN, OTHER -> Audience.END_USER;
    };
  }
}
