package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** Every page of one revision of a git repository, byte for byte as it was committed. */
final class GitPages implements PageSource {

  private final GitAddress address;
  private final String typed;
  private final Limits limits;
  private final @Nullable FastIgnoreRule glob;

  GitPages(GitAddress address, String typed, Limits limits) {
    this.address = address;
    this.typed = typed;
    this.limits = limits;
    this.glob = address.glob() == null ? null : new FastIgnoreRule(address.glob());
  }

  @Override
  public void read(PageSink sink) {
    try (GitRevision revision = open();
        ObjectReader objects = revision.repository().newObjectReader()) {
      read(objects, revision.tree(), new Delivery(typed, limits, sink));
    } catch (IOException e) {
      throw new SourceException("%s: the repository is damaged".formatted(typed));
    }
  }

  private GitRevision open() {
    return address.folder() == null
        ? new RemoteRepository(address.url(), typed).fetch(address.revision(), GitCache.ofUser())
        : LocalRepository.open(address.folder(), address.revision(), typed);
  }

  private void read(ObjectReader objects, ObjectId tree, Delivery delivery) throws IOException {
    int pages = 0;
    try (TreeWalk walk = new TreeWalk(objects)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      while (walk.next()) {
        if (isPage(walk)) {
          count(++pages);
          deliver(objects, tree, walk, delivery);
        }
      }
    }
    if (pages == 0) {
      throw new SourceException("%s: no page matches".formatted(typed));
    }
  }

  private void deliver(ObjectReader objects, ObjectId tree, TreeWalk walk, Delivery delivery) {
    String name = walk.getPathString();
    if (!isFile(walk)) {
      delivery.unreadable(name, "it is a link, and links are not followed");
      return;
    }
    ObjectId blob = walk.getObjectId(0);
    delivery.inside(
        name,
        address.url() + "/" + name,
        () -> content(objects, blob),
        path -> PageNames.neighbour(name, path).flatMap(other -> neighbour(objects, tree, other)));
  }

  private Optional<byte[]> neighbour(ObjectReader objects, ObjectId tree, String name) {
    try (TreeWalk walk = TreeWalk.forPath(objects, name, tree)) {
      if (walk == null || !isFile(walk)) {
        return Optional.empty();
      }
      try (InputStream in = content(objects, walk.getObjectId(0))) {
        return Optional.ofNullable(BoundedRead.atMost(limits.pageBytes(), in));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static InputStream content(ObjectReader objects, ObjectId blob) throws IOException {
    return objects.open(blob, Constants.OBJ_BLOB).openStream();
  }

  private boolean isPage(TreeWalk walk) {
    String name = walk.getPathString();
    return PageNames.isPage(name)
        && !walk.getFileMode(0).equals(FileMode.GITLINK)
        && (glob == null ? !PageNames.isHidden(name) : glob.isMatch(name, false));
  }

  private static boolean isFile(TreeWalk walk) {
    return (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
  }

  private void count(int pages) {
    if (pages > limits.pages()) {
      throw new SourceException(
          "%s: more than %d pages; import parts of it".formatted(typed, limits.pages()));
    }
  }
}
