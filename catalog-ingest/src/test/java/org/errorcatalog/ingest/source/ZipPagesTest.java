package org.errorcatalog.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPagesTest {

  private static final Limits SMALL = new Limits(1 << 20, 1000, 2 << 20);
  private static final int DIRECTORY_ENTRY = 0x02014b50;

  @TempDir Path folder;

  @Test
  void readsStoredAndDeflatedPagesAndNoZipInside() throws IOException {
    byte[] inner = zip(UTF_8, "inner.md");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      stored(zip, "a/stored.md", "stored".getBytes(UTF_8));
      stored(zip, "inner.zip", inner);
      zip.putNextEntry(new ZipEntry("a/DEFLATED.MD"));
      zip.write("deflated".repeat(10_000).getBytes(UTF_8));
    }

    Taken taken = read(bytes.toByteArray());

    assertThat(taken.paths()).containsExactly("a/DEFLATED.MD", "a/stored.md");
    assertThat(taken.pages.get(0).content()).asString(UTF_8).isEqualTo("deflated".repeat(10_000));
    assertThat(taken.pages.get(1).content()).asString(UTF_8).isEqualTo("stored");
    assertThat(taken.complaints()).isEmpty();
  }

  @Test
  void readsAZipAfterSomethingElseAndWithAComment() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("#!/bin/sh\n".getBytes(UTF_8));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.setComment("PK remarks");
      zip.putNextEntry(new ZipEntry("a.md"));
      zip.write('x');
    }
    bytes.write(packed.toByteArray());

    assertThat(read(bytes.toByteArray()).paths()).containsExactly("a.md");
  }

  @Test
  void namesEncryptedDamagedAndRepeatedPagesAndGoesOn() throws IOException {
    byte[] zip = zip(UTF_8, "a.md", "b.md", "c.md", "d.md", "e.md");
    directoryEntry(zip, "a.md").putShort(8, (short) 1);
    directoryEntry(zip, "b.md").putInt(16, 42);
    rename(zip, "d.md", "c.md");
    directoryEntry(zip, "e.md").putShort(10, (short) 14);

    Taken taken = read(zip);

    assertThat(taken.paths()).containsExactly("c.md");
    assertThat(taken.complaints())
        .containsExactly(
            "PAGE_UNREADABLE c.md: the page was not read: the zip holds this name twice, and the"
                + " first one is taken",
            "PAGE_UNREADABLE a.md: the page was not read: it is encrypted",
            "PAGE_UNREADABLE b.md: the page was not read: it is damaged",
            "PAGE_UNREADABLE e.md: the page was not read: it is packed in a way that cannot be"
                + " unpacked");
  }

  @Test
  void namesAPageWhosePackedBytesAreDamaged() throws IOException {
    byte[] zip = zip(UTF_8, "a.md", "b.md");
    int content = 30 + "a.md".length();
    Arrays.fill(zip, content, content + 3, (byte) 0xFF);

    Taken taken = read(zip);

    assertThat(taken.paths()).containsExactly("b.md");
    assertThat(taken.complaints())
        .containsExactly(
            "PAGE_UNREADABLE a.md: the page was not read: it is damaged or cannot be read");
  }

  @Test
  void readsOldNamesAndThoseWithBackslashes() throws IOException {
    assertThat(read(zip(Charset.forName("IBM437"), "nl\\caf\u00e9.md")).paths())
        .containsExactly("nl/caf\u00e9.md");
    assertThat(read(zip(UTF_8, "\u65e5\u672c.md")).paths()).containsExactly("\u65e5\u672c.md");
    assertThatThrownBy(() -> read(zip(UTF_8, "a\\..\\..\\up.md")))
        .hasMessageEndingWith("has an entry that leaves it: a/../../up.md");
  }

  @Test
  void readsNoMoreOfABombThanItMay() throws IOException {
    byte[] large = new byte[100 << 20];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("large.md"));
      zip.write(large);
      zip.putNextEntry(new ZipEntry("small.md"));
      zip.write('x');
    }

    Taken taken = read(bytes.toByteArray());

    assertThat(taken.paths()).containsExactly("small.md");
    assertThat(taken.complaints())
        .containsExactly("PAGE_TOO_LARGE large.md: the page is larger than 1 MiB and was not read");
  }

  @Test
  void refusesAMillionEntriesWhateverTheEndSays() throws IOException {
    ByteBuffer zip = ByteBuffer.allocate(1_000_000 * 47 + 22).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 1_000_000; i++) {
      zip.putInt(i * 47, DIRECTORY_ENTRY)
          .putShort(i * 47 + 28, (short) 1)
          .put(i * 47 + 46, (byte) 'x');
    }
    zip.putInt(47_000_000, 0x06054b50)
        .putShort(47_000_010, (short) 1)
        .putInt(47_000_012, 47_000_000);

    assertThatThrownBy(() -> read(zip.array()))
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith("more than 1000 entries; import parts of it");
  }

  @Test
  void refusesWhatIsCutOffAnywhere() throws IOException {
    byte[] zip = zip(UTF_8, "a.md", "b.md");

    for (int length = 0; length < zip.length; length++) {
      byte[] part = Arrays.copyOf(zip, length);
      assertThatThrownBy(() -> read(part))
          .isInstanceOf(SourceException.class)
          .hasMessageEndingWith("not a readable zip");
    }
  }

  @Test
  void letsAPageReadItsNeighbours() throws IOException {
    Path file = Files.write(folder.resolve("pages.zip"), zip(UTF_8, "a/page.md", "parts/x.md"));
    Map<String, String> seen = new HashMap<>();
    Taken taken =
        new Taken(
            page -> {
              for (String path : new String[] {"../parts/x.md", "~/parts/x.md", "../../x.md"}) {
                page.neighbours()
                    .read(path)
                    .ifPresent(
                        content -> seen.put(page.path() + " " + path, new String(content, UTF_8)));
              }
            });

    new ZipPages(file, "pages.zip", SMALL).read(taken);

    assertThat(seen)
        .containsOnly(
            Map.entry("a/page.md ../parts/x.md", "parts/x.md"),
            Map.entry("a/page.md ~/parts/x.md", "parts/x.md"),
            Map.entry("parts/x.md ../parts/x.md", "parts/x.md"),
            Map.entry("parts/x.md ~/parts/x.md", "parts/x.md"));
  }

  private Taken read(byte[] zip) {
    return Taken.from(new Upload("pages.zip", zip, SMALL));
  }

  private static byte[] zip(Charset names, String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (String name : entries) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
  }

  private static ByteBuffer directoryEntry(byte[] zip, String name) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < zip.length - 46 - name.length(); i++) {
      if (bytes.getInt(i) == DIRECTORY_ENTRY
          && new String(zip, i + 46, name.length(), UTF_8).equals(name)) {
        return bytes.position(i).slice().order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new AssertionError(name);
  }

  private static void rename(byte[] zip, String from, String to) {
    directoryEntry(zip, from).put(46, to.getBytes(UTF_8));
  }
}
