package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.jspecify.annotations.Nullable;

/** A repository elsewhere, of which one revision is fetched into a bare one of this machine. */
final class RemoteRepository {

  private static final int SILENT_SECONDS = 30;
  private static final int DEPTH = 1;

  private final String url;
  private final String typed;

  RemoteRepository(String url, String typed) {
    this.url = url;
    this.typed = typed;
  }

  /** Fetches the revision, and that alone; the errors name what was typed. */
  GitRevision fetch(String revision, GitCache cache) {
    GitSystem.use();
    Path folder = cache.folder(url, typed);
    try (Git git = Git.init().setBare(true).setGitDir(folder.toFile()).call()) {
      tidyInTheForeground(git);
      String fetched = "refs/fetched/" + GitCache.hash(revision);
      git.fetch()
          .setRemote(url)
          .setRefSpecs(new RefSpec("+" + source(revision) + ":" + fetched))
          .setDepth(DEPTH)
          .setTagOpt(TagOpt.NO_TAGS)
          .setTimeout(SILENT_SECONDS)
          .setProgressMonitor(new GitDeadline())
          .call();
      return LocalRepository.open(folder, ObjectId.isId(revision) ? revision : fetched, typed);
    } catch (GitAPIException | JGitInternalException | IOException e) {
      throw new SourceException("%s: cannot be fetched: %s".formatted(typed, reason(e)));
    }
  }

  /** Else it would go on while the pages are read, and after. */
  private static void tidyInTheForeground(Git git) throws IOException {
    StoredConfig config = git.getRepository().getConfig();
    if (config.getBoolean("gc", "autoDetach", true)) {
      config.setBoolean("gc", null, "autoDetach", false);
      config.save();
    }
  }

  private String source(String revision) throws GitAPIException {
    if (ObjectId.isId(revision)) {
      return revision;
    }
    Map<String, Ref> refs =
        Git.lsRemoteRepository().setRemote(url).setTimeout(SILENT_SECONDS).callAsMap();
    return Stream.of("", Constants.R_HEADS, Constants.R_TAGS, Constants.R_REFS)
        .map(before -> before + revision)
        .filter(refs::containsKey)
        .findFirst()
        .orElseThrow(
            () ->
                new SourceException(
                    "%s: there is no branch or tag '%s', and it is no whole commit id"
                        .formatted(typed, revision)));
  }

  private static String reason(Throwable e) {
    @Nullable String message = null;
    for (Throwable at = e; at != null; at = at.getCause()) {
      message = Objects.requireNonNullElse(at.getMessage(), message);
    }
    return message == null ? "the repository does not answer" : message;
  }
}
