package org.errorcatalog.deploy.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of names and contents: equal only where nothing changed. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(UTF_8)));
  }

  /** Of a file, or of all files below a folder, whatever their times. */
  static String of(Path path) {
    MessageDigest digest = sha256();
    try {
      for (Path file : files(path)) {
        byte[] content = Files.readAllBytes(file);
        digest.update((path.relativize(file) + "\0" + content.length + "\0").getBytes(UTF_8));
        digest.update(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> found = Files.walk(path)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
