package org.errorcatalog.core.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.errorcatalog.core.finding.BlockedContent;
import org.errorcatalog.core.text.UnitKind;

/** Finds, as changes stream by, the content that would be new in a release and may not be in it. */
class Blockade implements Consumer<UnitChange> {

  private final Map<Unit, BlockedContent> blocked;
  private final List<BlockedChange> first = new ArrayList<>();
  private int units;

  private record Unit(UnitKind kind, long id) {}

  Blockade(Collection<BlockedContent> blocked) {
    this.blocked =
        blocked.stream()
            .collect(
                Collectors.toMap(
                    each -> new Unit(each.kind(), each.unitId()), Function.identity()));
  }

  @Override
  public void accept(UnitChange change) {
    BlockedContent content = blocked.get(new Unit(change.kind(), change.unitId()));
    if (content != null
        && change.revisionId() != null
        && content.revisionIds().contains(change.revisionId())
        && !Objects.equals(change.before(), change.after())) {
      units++;
      if (first.size() < ReleaseDraft.BLOCKED_SHOWN) {
        first.add(
            new BlockedChange(
                change.kind(),
                change.unitId(),
                change.subject(),
                change.locale(),
                content.checks()));
      }
    }
  }

  int units() {
    return units;
  }

  List<BlockedChange> first() {
    return List.copyOf(first);
  }
}
