package org.errorcatalog.core.lookup;

import static org.errorcatalog.core.lookup.CatalogSpool.BASE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The snapshot on local disk, so that a node starts in a moment and without its database. A file
 * that is not good is never served, and stays until a good newer one takes its place. For one
 * thread at a time; one process at a time may write.
 */
public final class SnapshotSpool implements AutoCloseable {

  private final Path directory;
  private final LikelySubtags likelySubtags = new LikelySubtags();
  private final Map<String, CatalogSpool> catalogs = new TreeMap<>();
  private @Nullable FileChannel lock;

  public SnapshotSpool(Path directory) {
    this.directory = directory;
  }

  /** Reads what is there; to be called once, before anything is written. */
  public Spooled read() {
    List<String> ignored = new ArrayList<>();
    List<CatalogSnapshot> read = new ArrayList<>();
    Instant newest = Instant.EPOCH;
    try {
      tryLock();
      for (Path file : files("base|delta")) {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        newest = written.isAfter(newest) ? written : newest;
        String name = file.getFileName().toString();
        CatalogSnapshot snapshot = name.endsWith(BASE) ? read(name, ignored) : null;
        if (snapshot != null) {
          read.add(snapshot);
        }
      }
    } catch (IOException e) {
      ignored.add("%s: %s".formatted(directory, e));
    }
    return new Spooled(
        read.isEmpty() ? null : new ReleaseSnapshot(read, ignored.isEmpty()), newest, ignored);
  }

  private List<Path> files(String endings) throws IOException {
    Pattern wanted = Pattern.compile(".*\\.(" + endings + ")");
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(file -> wanted.matcher(file.toString()).matches()).sorted().toList();
    }
  }

  private @Nullable CatalogSnapshot read(String base, List<String> ignored) {
    return catalog(base.substring(0, base.length() - BASE.length())).read(ignored::add);
  }

  private CatalogSpool catalog(String name) {
    return catalogs.computeIfAbsent(name, it -> new CatalogSpool(directory, it, likelySubtags));
  }

  /** Brings the disk to what memory has. */
  public void write(ReleaseSnapshot now) throws IOException {
    if (lock == null && !tryLock()) {
      throw new IOException("%s: another process writes there".formatted(directory));
    }
    for (CatalogSnapshot catalog : now.catalogs()) {
      catalog(catalog.head().name()).write(catalog);
    }
    for (Map.Entry<String, CatalogSpool> spooled : catalogs.entrySet()) {
      if (now.find(spooled.getKey()) == null) {
        spooled.getValue().delete();
      }
    }
  }

  /** Whoever wrote there until now may have changed what was read here. */
  private boolean tryLock() throws IOException {
    Files.createDirectories(directory);
    FileChannel file =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(file)) {
      file.close();
      return false;
    }
    lock = file;
    catalogs.clear();
    for (Path unfinished : files("tmp")) {
      Files.deleteIfExists(unfinished);
    }
    return true;
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
