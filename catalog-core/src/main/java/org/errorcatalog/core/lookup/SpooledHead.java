package org.errorcatalog.core.lookup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads a catalog's description for the spool. */
final class SpooledHead {

  private SpooledHead() {}

  static void write(CatalogHead head, DataOutputStream out) throws IOException {
    out.writeLong(head.id());
    out.writeUTF(head.name());
    out.writeUTF(head.sourceLocale());
    writeStrings(head.locales(), out);
    writeStrings(head.codePrefixes(), out);
    ReleaseHead release = head.release();
    out.writeBoolean(release != null);
    if (release != null) {
      write(release, out);
    }
  }

  static CatalogHead read(DataInputStream in) throws IOException {
    return new CatalogHead(
        in.readLong(),
        in.readUTF(),
        in.readUTF(),
        readStrings(in),
        readStrings(in),
        in.readBoolean() ? readRelease(in) : null);
  }

  private static void write(ReleaseHead release, DataOutputStream out) throws IOException {
    out.writeInt(release.number());
    String label = release.label();
    out.writeBoolean(label != null);
    if (label != null) {
      out.writeUTF(label);
    }
    out.writeUTF(release.state());
    write(release.stateChangedAt(), out);
    write(release.publishedAt(), out);
    out.writeUTF(release.digest());
  }

  private static ReleaseHead readRelease(DataInputStream in) throws IOException {
    int number = in.readInt();
    @Nullable String label = in.readBoolean() ? in.readUTF() : null;
    return new ReleaseHead(
        number, label, in.readUTF(), readInstant(in), readInstant(in), in.readUTF());
  }

  private static void write(Instant instant, DataOutputStream out) throws IOException {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static Instant readInstant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }

  static void writeStrings(Collection<String> strings, DataOutputStream out) throws IOException {
    out.writeShort(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  static List<String> readStrings(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<String> strings = new ArrayList<>(Math.min(count, in.available()));
    for (int i = 0; i < count; i++) {
      strings.add(in.readUTF());
    }
    return List.copyOf(strings);
  }
}
