package org.errorcatalog.ingest.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds the kind of source that a path on the command line names. */
public final class Sources {

  private final Limits limits;

  public Sources(Limits limits) {
    this.limits = limits;
  }

  /**
   * The source of that name.
   *
   * @throws UnusableSourceException where there is none
   */
  public PageSource named(String typed) {
    if (typed.startsWith(GitAddress.MARK)) {
      return git(typed);
    }
    if (typed.isEmpty()) {
      throw new UnusableSourceException("'': not a path");
    }
    Path path = existing(typed);
    if (Files.isDirectory(path)) {
      return new FolderPages(path, typed, limits);
    }
    if (!Files.isRegularFile(path)) {
      throw new UnusableSourceException("%s: neither a file nor a folder".formatted(typed));
    }
    return isZip(typed) ? new ZipPages(path, typed, limits) : new OnePage(path, typed, limits);
  }

  /** Whether a file of that name is taken for a zip. */
  public static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private PageSource git(String typed) {
    GitAddress address = GitAddress.of(typed);
    if (address.folder() != null && !LocalRepository.exists(address.folder())) {
      throw new UnusableSourceException("%s: no such repository".formatted(typed));
    }
    return new GitPages(address, typed, limits);
  }

  private static Path existing(String typed) {
    try {
      Path path = Path.of(typed);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new UnusableSourceException("%s: not a path".formatted(typed));
    }
    throw new UnusableSourceException("%s: no such file or folder".formatted(typed));
  }
}
