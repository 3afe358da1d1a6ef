package org.errorcatalog.core.lookup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a file of the spool holds: how a catalog differs from what another file made of it.
 *
 * @param follows the seal of that other file, or {@link #NOTHING} where all of the catalog is here
 * @param gone the ids of entries that are no longer there
 */
record SpooledChange(
    int follows, CatalogHead head, List<Long> gone, Collection<PublishedEntry> entries) {

  static final int NOTHING = 0;

  static SpooledChange all(CatalogSnapshot catalog) {
    return new SpooledChange(NOTHING, catalog.head(), List.of(), catalog.inOrder());
  }

  static SpooledChange since(CatalogSnapshot old, int seal, CatalogSnapshot now) {
    List<Long> gone = new ArrayList<>();
    List<PublishedEntry> entries = new ArrayList<>();
    now.since(old).forEach((id, entry) -> entry.ifPresentOrElse(entries::add, () -> gone.add(id)));
    return new SpooledChange(seal, now.head(), gone, entries);
  }

  void writeTo(SpoolOutput out) throws IOException {
    DataOutputStream first = out.next();
    first.writeInt(follows);
    SpooledHead.write(head, first);
    first.writeInt(gone.size());
    for (long id : gone) {
      out.next().writeLong(id);
    }
    for (PublishedEntry entry : entries) {
      SpooledEntries.write(entry, out.next());
    }
  }

  static SpooledChange read(SpoolInput in, LikelySubtags likelySubtags) throws IOException {
    DataInputStream first = in.next();
    int follows = first.readInt();
    CatalogHead head = SpooledHead.read(first);
    List<Long> gone = new ArrayList<>();
    for (int more = first.readInt(); more > 0; more--) {
      gone.add(in.next().readLong());
    }
    SpooledEntries spooled = new SpooledEntries(head, likelySubtags);
    List<PublishedEntry> entries = new ArrayList<>();
    while (in.hasNext()) {
      entries.add(spooled.read(in.next()));
    }
    return new SpooledChange(follows, head, gone, entries);
  }
}
