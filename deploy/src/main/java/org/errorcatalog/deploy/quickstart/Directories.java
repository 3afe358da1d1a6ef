package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Whole trees of files at once. */
final class Directories {
  private Directories() {}

  static List<Path> list(Path directory) {
    try (Stream<Path> found = Files.list(directory)) {
      return found.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> found = Files.walk(root)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks a zip with one top-level folder so that this folder becomes the target, or nothing. */
  static void unzip(Path zip, Path target) {
    Path beside = target.resolveSibling(target.getFileName() + ".new");
    delete(beside);
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        extract(in, entry, beside);
      }
      Files.move(beside.resolve(target.getFileName()), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    delete(beside);
  }

  private static void extract(ZipInputStream in, ZipEntry entry, Path root) throws IOException {
    Path path = root.resolve(entry.getName()).normalize();
    if (!path.startsWith(root)) {
      throw new IOException("the zip leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
    } else {
      Files.createDirectories(path.getParent());
      Files.copy(in, path);
    }
  }
}
