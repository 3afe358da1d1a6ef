package org.errorcatalog.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.errorcatalog.core.lookup.SampleSnapshot.empty;
import static org.errorcatalog.core.lookup.SampleSnapshot.entry;
import static org.errorcatalog.core.lookup.SampleSnapshot.head;
import static org.errorcatalog.core.lookup.SampleSnapshot.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotSpoolTest {

  private static final LocaleRequest DUTCH = LocaleRequest.ofParameter("nl");

  @TempDir Path directory;
  private final List<SnapshotSpool> opened = new ArrayList<>();
  private CatalogSnapshot small = SampleSnapshot.catalog("small");

  @AfterEach
  void close() throws IOException {
    for (SnapshotSpool spool : opened) {
      spool.close();
    }
  }

  @Test
  void hasNothingAtFirst() {
    Spooled spooled = spool().read();

    assertThat(spooled.snapshot()).isNull();
    assertThat(spooled.ignored()).isEmpty();
  }

  @Test
  void readsBackWhatWasWritten() throws IOException {
    spool().write(snapshot(small, empty("unpublished")));

    ReleaseSnapshot read = read();

    assertThat(read.summaries()).isEqualTo(snapshot(small, empty("unpublished")).summaries());
    for (String name : List.of("1", "alias-2", "name_3")) {
      assertThat(lookup(read, "small", name)).isEqualTo(lookup(snapshot(small), "small", name));
    }
  }

  @Test
  void appendsWhatAPublicationChanged() throws IOException {
    SnapshotSpool spool = spool();
    spool.write(snapshot(small));
    byte[] base = Files.readAllBytes(file("small.base"));

    small = small.with(head("small", 2), List.of(1L, 3L), List.of(entry(1, "Anders.")));
    spool.write(snapshot(small));

    assertThat(files()).containsExactly("lock", "small.0001.delta", "small.base");
    assertThat(Files.readAllBytes(file("small.base"))).isEqualTo(base);
    ReleaseSnapshot read = read();
    assertThat(lookup(read, "small", "1")).contains("Anders.", "\"release\":2");
    assertThat(lookup(read, "small", "2")).isEqualTo(lookup(snapshot(small), "small", "2"));
    assertThat(reason(read, "small", "3")).isEqualTo(Reason.UNKNOWN_CODE);
    assertThat(read.summary("small")).isEqualTo(small.summary());
  }

  @Test
  void appendsToWhatItRead() throws IOException {
    spool().write(snapshot(small));
    close();
    SnapshotSpool next = spool();
    ReleaseSnapshot read = Objects.requireNonNull(next.read().snapshot());
    CatalogSnapshot changed =
        read.catalog("small").with(head("small", 2), List.of(1L), List.of(entry(1, "Anders.")));

    next.write(snapshot(changed));

    assertThat(files()).contains("small.0001.delta");
    assertThat(lookup(read(), "small", "1")).contains("Anders.");
  }

  @Test
  void writesABaseAgainOnceDeltasAreLarge() throws IOException {
    SnapshotSpool spool = spool();
    int most = 0;
    for (int release = 1; release <= 250; release++) {
      small = small.with(head("small", release), List.of(1L), List.of(entry(1, "Nr. " + release)));
      spool.write(snapshot(small));
      most = Math.max(most, files().size());
    }

    assertThat(most).isBetween(3, 102);
    assertThat(lookup(read(), "small", "1")).contains("Nr. 250", "\"release\":250");
  }

  @Test
  void writesABaseWhereLocalesChanged() throws IOException {
    SnapshotSpool spool = spool();
    spool.write(snapshot(small));

    spool.write(snapshot(empty("small", "de-DE")));

    assertThat(files()).containsExactly("lock", "small.base");
    assertThat(read().summary("small").catalog().locales()).containsExactly("de-DE");
  }

  @Test
  void forgetsACatalogThatIsNoMore() throws IOException {
    SnapshotSpool spool = spool();
    CatalogSnapshot other = empty("other");
    spool.write(snapshot(small, other));

    spool.write(snapshot(other));

    assertThat(files()).containsExactly("lock", "other.base");
  }

  @Test
  void writesNothingWhereNothingChanged() throws IOException {
    SnapshotSpool spool = spool();
    spool.write(snapshot(small));
    spool.write(snapshot(small));

    assertThat(files()).containsExactly("lock", "small.base");
  }

  @Test
  void ignoresAndLeavesAFileWithAnyDamage() throws IOException {
    spool().write(snapshot(small));
    byte[] good = Files.readAllBytes(file("small.base"));
    for (int i = 0; i < good.length; i++) {
      byte[] damaged = good.clone();
      damaged[i] ^= 1;
      assertIgnored(damaged);
    }
  }

  @Test
  void ignoresAndLeavesAFileOfAnyOtherLength() throws IOException {
    spool().write(snapshot(small));
    byte[] good = Files.readAllBytes(file("small.base"));
    for (int length = 0; length < good.length; length++) {
      assertIgnored(Arrays.copyOf(good, length));
    }
    assertIgnored(Arrays.copyOf(good, good.length + 1));
  }

  private void assertIgnored(byte[] bytes) throws IOException {
    Files.write(file("small.base"), bytes);

    Spooled spooled = readAll();

    assertThat(spooled.snapshot()).isNull();
    assertThat(spooled.ignored()).singleElement().asString().contains("small.base: ");
    assertThat(file("small.base")).hasBinaryContent(bytes);
  }

  @Test
  void servesTheReleaseBeforeADamagedDeltaAndReplacesIt() throws IOException {
    SnapshotSpool spool = spool();
    spool.write(snapshot(small));
    small = small.with(head("small", 2), List.of(1L), List.of(entry(1, "Anders.")));
    spool.write(snapshot(small));
    close();
    Files.write(file("small.0001.delta"), new byte[] {1, 2, 3});

    SnapshotSpool next = spool();
    Spooled spooled = next.read();
    assertThat(spooled.ignored()).singleElement().asString().contains("small.0001.delta: ");
    assertThat(lookup(Objects.requireNonNull(spooled.snapshot()), "small", "1"))
        .contains("\"release\":1");

    next.write(snapshot(small));
    assertThat(lookup(read(), "small", "1")).contains("Anders.", "\"release\":2");
  }

  /** As a crash leaves it between the new base and the end of the old deltas. */
  @Test
  void appliesNoDeltaToAnotherBase() throws IOException {
    SnapshotSpool spool = spool();
    spool.write(snapshot(small));
    small = small.with(head("small", 2), List.of(1L), List.of(entry(1, "Anders.")));
    spool.write(snapshot(small));
    byte[] delta = Files.readAllBytes(file("small.0001.delta"));
    close();
    Files.delete(file("small.base"));
    CatalogSnapshot third = small.with(head("small", 3), List.of(2L), List.of());
    spool().write(snapshot(third));
    Files.write(file("small.0001.delta"), delta);

    assertThat(lookup(read(), "small", "1")).contains("\"release\":3");
  }

  @Test
  void saysNotThatACatalogIsUnknownWhereItsFileIsDamaged() throws IOException {
    spool().write(snapshot(small, empty("other")));
    Files.write(file("other.base"), new byte[] {1});

    ReleaseSnapshot read = Objects.requireNonNull(readAll().snapshot());

    assertThat(lookup(read, "small", "1")).contains("Een.");
    assertThat(reason(read, "other", "1")).isEqualTo(Reason.UNAVAILABLE);
  }

  @Test
  void takesOverFromAnotherThatEnded() throws IOException {
    SnapshotSpool first = spool();
    first.write(snapshot(small));
    SnapshotSpool second = spool();
    CatalogSnapshot old = Objects.requireNonNull(second.read().snapshot()).catalog("small");
    first.write(snapshot(small.with(head("small", 2), List.of(2L), List.of())));
    first.close();
    Files.write(file("small.base.17.tmp"), new byte[] {1});

    second.write(snapshot(old.with(head("small", 3), List.of(1L), List.of())));

    assertThat(read().summary("small").catalog().release())
        .extracting(ReleaseHead::number)
        .isEqualTo(3);
    assertThat(files()).containsExactly("lock", "small.base");
  }

  @Test
  void refusesToWriteWhereAnotherWrites() throws IOException {
    spool().write(snapshot(small));

    assertThatThrownBy(() -> spool().write(snapshot(small)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another process");
  }

  private SnapshotSpool spool() {
    SnapshotSpool spool = new SnapshotSpool(directory);
    opened.add(spool);
    return spool;
  }

  private Spooled readAll() throws IOException {
    try (SnapshotSpool spool = new SnapshotSpool(directory)) {
      return spool.read();
    }
  }

  private ReleaseSnapshot read() throws IOException {
    Spooled spooled = readAll();
    assertThat(spooled.ignored()).isEmpty();
    assertThat(spooled.writtenAt()).isAfter(Instant.EPOCH);
    return Objects.requireNonNull(spooled.snapshot());
  }

  private Path file(String name) {
    return directory.resolve(name);
  }

  private List<String> files() {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lookup(ReleaseSnapshot snapshot, String catalog, String code) {
    LookupAnswer answer = snapshot.lookup(catalog, code, null, DUTCH);
    return answer.entityTag() + new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static Reason reason(ReleaseSnapshot snapshot, String catalog, String code) {
    try {
      lookup(snapshot, catalog, code);
    } catch (LookupException e) {
      return e.reason();
    }
    throw new AssertionError(code + " is answered");
  }
}
