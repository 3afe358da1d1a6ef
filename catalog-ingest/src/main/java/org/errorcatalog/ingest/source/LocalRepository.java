package org.errorcatalog.ingest.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/** A repository of this machine, bare or not, read where it lies: objects alone, no work tree. */
final class LocalRepository {

  private LocalRepository() {}

  static boolean exists(Path folder) {
    GitSystem.use();
    return gitDir(folder) != null || Files.isRegularFile(folder.resolve(".git"));
  }

  /** Opens the repository; the errors name what was typed. */
  static GitRevision open(Path folder, String revision, String typed) {
    GitSystem.use();
    try {
      Repository repository = open(folder);
      try {
        return new GitRevision(repository, tree(repository, revision, typed));
      } catch (IOException | RuntimeException e) {
        repository.close();
        throw e;
      }
    } catch (IOException e) {
      throw new SourceException("%s: not a readable repository".formatted(typed));
    }
  }

  private static Repository open(Path folder) throws IOException {
    File gitDir = gitDir(folder);
    RepositoryBuilder builder = new RepositoryBuilder().setMustExist(true);
    return gitDir == null
        ? builder.setWorkTree(folder.toFile()).build()
        : builder.setGitDir(gitDir).build();
  }

  private static @Nullable File gitDir(Path folder) {
    return RepositoryCache.FileKey.resolve(folder.toFile(), FS.DETECTED);
  }

  private static ObjectId tree(Repository repository, String revision, String typed)
      throws IOException {
    ObjectId tree;
    try {
      tree = repository.resolve(revision + "^{tree}");
    } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
      tree = null;
    }
    if (tree == null) {
      throw new SourceException("%s: there is no revision '%s'".formatted(typed, revision));
    }
    return tree;
  }
}
