package org.errorcatalog.core.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.errorcatalog.core.text.UnitKind;

/** Counts changes as they stream by. Entries come before their texts and wordings. */
class Tally implements Consumer<UnitChange> {

  private final Set<Long> added = new HashSet<>();
  private final Set<Long> changed = new HashSet<>();
  private final Set<Long> withdrawn = new HashSet<>();
  private final List<UnitChange> first = new ArrayList<>();
  private final ReleaseDigest digest = new ReleaseDigest(null);
  private int units;

  @Override
  public void accept(UnitChange change) {
    units++;
    if (first.size() < ReleaseDraft.SHOWN) {
      first.add(change);
    }
    digest.add(change.kind() + " " + change.unitId());
    digest.add(change.revisionId() + " " + change.outdated());
    if (change.kind() == UnitKind.ENTRY) {
      countEntry(change);
    } else {
      change.entryIds().stream().filter(this::isNew).forEach(changed::add);
    }
  }

  ChangeCounts counts() {
    return new ChangeCounts(added.size(), changed.size(), withdrawn.size());
  }

  boolean nothing() {
    return units == 0;
  }

  ReleaseDraft draft(String fingerprint, int blocked) {
    return new ReleaseDraft(fingerprint, counts(), units, List.copyOf(first), blocked);
  }

  String fingerprint() {
    return digest.value();
  }

  private void countEntry(UnitChange change) {
    if (change.withdrawn()) {
      withdrawn.add(change.unitId());
    } else if (change.before() == null) {
      added.add(change.unitId());
    } else {
      changed.add(change.unitId());
    }
  }

  private boolean isNew(long entryId) {
    return !added.contains(entryId) && !withdrawn.contains(entryId);
  }
}
