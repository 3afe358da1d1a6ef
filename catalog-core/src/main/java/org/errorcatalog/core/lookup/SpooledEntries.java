package org.errorcatalog.core.lookup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes and reads the entries of one catalog for the spool, rendered as they are. */
final class SpooledEntries {

  private final CatalogHead catalog;
  private final LikelySubtags likelySubtags;
  private final Map<List<String>, LocaleMatching> matchings = new HashMap<>();

  SpooledEntries(CatalogHead catalog, LikelySubtags likelySubtags) {
    this.catalog = catalog;
    this.likelySubtags = likelySubtags;
  }

  static void write(PublishedEntry entry, DataOutputStream out) throws IOException {
    out.writeLong(entry.id());
    out.writeUTF(entry.key());
    out.writeUTF(entry.code());
    out.writeInt(entry.variant());
    out.writeBoolean(entry.active());
    SpooledHead.writeStrings(entry.aliases(), out);
    SpooledHead.writeStrings(entry.symbolicNames(), out);
    out.writeShort(entry.actions().size());
    for (long action : entry.actions()) {
      out.writeLong(action);
    }
    SpooledHead.writeStrings(entry.locales().locales(), out);
    write(entry.identity(), out);
    write(entry.facts(), out);
    for (StoredJson tail : entry.tails()) {
      write(tail, out);
    }
  }

  PublishedEntry read(DataInputStream in) throws IOException {
    long id = in.readLong();
    String key = in.readUTF();
    String code = in.readUTF();
    int variant = in.readInt();
    boolean active = in.readBoolean();
    List<String> aliases = SpooledHead.readStrings(in);
    List<String> symbolicNames = SpooledHead.readStrings(in);
    Set<Long> actions = readActions(in);
    List<String> locales = SpooledHead.readStrings(in);
    return new PublishedEntry(
        id,
        key,
        code.equals(key) ? key : code,
        variant,
        active,
        aliases,
        symbolicNames,
        actions,
        matchings.computeIfAbsent(locales, this::matching),
        readJson(in),
        readJson(in),
        readTails(locales.size(), in));
  }

  private LocaleMatching matching(List<String> locales) {
    return new LocaleMatching(locales, catalog.sourceLocale(), likelySubtags);
  }

  private static Set<Long> readActions(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    Set<Long> actions = new HashSet<>();
    for (int i = 0; i < count; i++) {
      actions.add(in.readLong());
    }
    return Set.copyOf(actions);
  }

  private static List<StoredJson> readTails(int count, DataInputStream in) throws IOException {
    List<StoredJson> tails = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tails.add(readJson(in));
    }
    return List.copyOf(tails);
  }

  private static void write(StoredJson json, DataOutputStream out) throws IOException {
    out.writeLong(json.hash());
    out.writeInt(json.members().length);
    out.write(json.members());
  }

  private static StoredJson readJson(DataInputStream in) throws IOException {
    long hash = in.readLong();
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new EOFException("a text cannot have %d bytes".formatted(length));
    }
    return new StoredJson(in.readNBytes(length), hash);
  }
}
