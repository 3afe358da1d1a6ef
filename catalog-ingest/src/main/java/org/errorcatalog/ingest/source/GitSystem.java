package org.errorcatalog.ingest.source;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What git knows of the machine: nothing. With the configuration of user and system, an address
 * could mean another one, and JGit would start git to find it and write measurements of its own.
 */
final class GitSystem extends SystemReader.Delegate {

  static {
    SystemReader.setInstance(new GitSystem(SystemReader.getInstance()));
  }

  private GitSystem(SystemReader machine) {
    super(machine);
  }

  /** Has to be called before the first use of JGit. */
  static void use() {
    // Loading the class does it, once.
  }

  @Override
  public @Nullable String getenv(String variable) {
    return variable.startsWith("GIT_") ? null : super.getenv(variable);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  private static final class Nothing extends FileBasedConfig {

    Nothing(@Nullable Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // Nor will there be one.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
