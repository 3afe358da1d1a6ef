package org.errorcatalog.core.lookup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One catalog on disk: a base with all of it, and numbered deltas of what changed since. Each delta
 * names the seal of the file it follows, so that none is ever applied to anything else.
 */
final class CatalogSpool {

  static final String BASE = ".base";

  /** To read so many small files is still quick. */
  private static final int MOST_DELTAS = 100;

  private final Path directory;
  private final String name;
  private final LikelySubtags likelySubtags;
  private @Nullable Kept kept;

  /**
   * What the disk has.
   *
   * @param seal of the last file
   * @param room bytes that deltas may still take before a new base is the better bargain
   */
  private record Kept(CatalogSnapshot snapshot, int seal, int deltas, long room) {

    Kept after(CatalogSnapshot next, int itsSeal, long bytes) {
      return new Kept(next, itsSeal, deltas + 1, room - bytes);
    }
  }

  CatalogSpool(Path directory, String name, LikelySubtags likelySubtags) {
    this.directory = directory;
    this.name = name;
    this.likelySubtags = likelySubtags;
  }

  /**
   * Reads the catalog as far as its files are good; null where the base is not.
   *
   * @param ignored is told of each file that is not used, and why
   */
  @Nullable CatalogSnapshot read(Consumer<String> ignored) {
    Kept last = read(base(), null, ignored);
    while (last != null) {
      kept = last;
      SpoolFile next = delta(last.deltas() + 1);
      last = next.exists() ? read(next, last, ignored) : null;
    }
    return kept == null ? null : kept.snapshot();
  }

  private @Nullable Kept read(SpoolFile file, @Nullable Kept before, Consumer<String> ignored) {
    try (InputStream opened = file.open()) {
      SpoolInput in = new SpoolInput(opened);
      SpooledChange change = SpooledChange.read(in, likelySubtags);
      return before == null
          ? base(change, in.seal(), file.size())
          : delta(before, change, in.seal(), file.size());
    } catch (EOFException e) {
      ignored.accept("%s: it is cut off".formatted(file.path()));
    } catch (IOException e) {
      ignored.accept("%s: %s".formatted(file.path(), e.getMessage()));
    }
    return null;
  }

  private Kept base(SpooledChange change, int seal, long size) throws IOException {
    if (change.follows() != SpooledChange.NOTHING || !change.head().name().equals(name)) {
      throw new IOException("it is no base of this catalog");
    }
    return new Kept(new CatalogSnapshot(change.head(), change.entries()), seal, 0, size);
  }

  /** Null where it follows another file: then it is left from before the base was made anew. */
  private static @Nullable Kept delta(Kept before, SpooledChange change, int seal, long size) {
    return change.follows() == before.seal()
        ? before.after(
            before.snapshot().with(change.head(), change.gone(), change.entries()), seal, size)
        : null;
  }

  /** Brings the disk to what memory has: by a delta where that is possible and small. */
  void write(CatalogSnapshot now) throws IOException {
    Kept before = kept;
    if (before == null || !now.head().hasLocalesOf(before.snapshot().head())) {
      writeBase(now);
    } else if (now != before.snapshot()) {
      writeDelta(now, before);
    }
  }

  private void writeDelta(CatalogSnapshot now, Kept before) throws IOException {
    SpoolFile file = delta(before.deltas() + 1);
    int seal = file.write(SpooledChange.since(before.snapshot(), before.seal(), now)::writeTo);
    Kept after = before.after(now, seal, file.size());
    kept = after;
    if (after.room() < 0 || after.deltas() == MOST_DELTAS) {
      writeBase(now);
    }
  }

  private void writeBase(CatalogSnapshot now) throws IOException {
    int seal = base().write(SpooledChange.all(now)::writeTo);
    kept = new Kept(now, seal, 0, base().size());
    deleteDeltas();
  }

  /** For a catalog that is no more; a file that was not good is left. */
  void delete() throws IOException {
    if (kept != null) {
      kept = null;
      Files.deleteIfExists(base().path());
      deleteDeltas();
    }
  }

  /** They follow the old base, and would never be read again. */
  private void deleteDeltas() throws IOException {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(directory, name + ".*.delta")) {
      for (Path delta : old) {
        Files.deleteIfExists(delta);
      }
    }
  }

  private SpoolFile base() {
    return new SpoolFile(directory, name + BASE);
  }

  private SpoolFile delta(int number) {
    return new SpoolFile(directory, "%s.%04d.delta".formatted(name, number));
  }
}
