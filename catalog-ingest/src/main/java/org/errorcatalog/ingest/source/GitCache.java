package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where fetched repositories are kept, for nobody but the user. */
final class GitCache {

  private static final Set<PosixFilePermission> PRIVATE =
      PosixFilePermissions.fromString("rwx------");

  private final Path root;

  GitCache(Path root) {
    this.root = root;
  }

  /** In the user's folder for such things, else in that of the machine. */
  static GitCache ofUser() {
    String user = System.getProperty("user.name", "user");
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "error-catalog-" + hash(user));
    @Nullable String given = System.getenv("XDG_CACHE_HOME");
    Path home = Path.of(System.getProperty("user.home", ""));
    Path users = given == null || given.isBlank() ? home.resolve(".cache") : Path.of(given);
    boolean usable = Files.isWritable(users) || (!Files.exists(users) && Files.isWritable(home));
    return new GitCache(usable ? users.resolve("error-catalog").resolve("git") : temporary);
  }

  /** The folder of a repository; made, and its parent private, where it is not. */
  Path folder(String url, String typed) {
    try {
      makePrivate(root);
      Path folder = root.resolve(hash(url));
      makePrivate(folder);
      return folder;
    } catch (IOException e) {
      throw new SourceException("%s: %s cannot be used to keep it".formatted(typed, root));
    }
  }

  private static void makePrivate(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder);
      return;
    }
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("not a folder");
    }
    // Refused by the system where the folder is another user's.
    Files.setPosixFilePermissions(folder, PRIVATE);
  }

  static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
