package org.errorcatalog.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.jspecify.annotations.Nullable;

/** Hands on the pages of one source within its limits; a page that cannot be read is a finding. */
final class Delivery {

  /** Opens a page's content. */
  interface Opening {
    InputStream open() throws IOException;
  }

  private final String typed;
  private final Limits limits;
  private final PageSink sink;
  private long left;

  Delivery(String typed, Limits limits, PageSink sink) {
    this.typed = typed;
    this.limits = limits;
    this.sink = sink;
    this.left = limits.totalBytes();
  }

  /** A page found inside the source, under its name there. */
  void inside(String name, String where, Opening opening, Neighbours neighbours) {
    byte[] content = content(name, opening);
    if (content != null) {
      sink.page(new SourcePage(name, name, where, true, content, neighbours));
    }
  }

  /** The page's content, or null where there is a finding instead. */
  byte @Nullable [] content(String name, Opening opening) {
    try (Metered in = new Metered(opening.open())) {
      byte[] content = BoundedRead.atMost(limits.pageBytes(), in);
      if (content == null) {
        tooLarge(name);
      }
      return content;
    } catch (IOException e) {
      unreadable(name, reason(e));
      return null;
    }
  }

  void tooLarge(String name) {
    String message = "the page is larger than %d MiB and was not read";
    finding(name, FindingName.PAGE_TOO_LARGE, message.formatted(limits.pageBytes() >> 20));
  }

  void unreadable(String name, IOException e) {
    unreadable(name, reason(e));
  }

  void unreadable(String name, String reason) {
    finding(name, FindingName.PAGE_UNREADABLE, "the page was not read: " + reason);
  }

  private void finding(String name, FindingName what, String message) {
    sink.finding(Finding.of(what, message).on(name, null));
  }

  private static String reason(IOException e) {
    if (e instanceof UnreadableException && e.getMessage() != null) {
      return e.getMessage();
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof NoSuchFileException ? "it is gone" : "it is damaged or cannot be read";
  }

  /** Counts what is read, so that a page that fails at its end is not free. */
  private final class Metered extends FilterInputStream {

    Metered(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new SourceException(
            "%s: holds more than %d MiB of pages; import parts of it"
                .formatted(typed, limits.totalBytes() >> 20));
      }
      return read;
    }
  }
}
