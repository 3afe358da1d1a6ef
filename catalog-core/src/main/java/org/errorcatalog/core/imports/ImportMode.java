package org.errorcatalog.core.imports;

/** What an import does with what it finds. */
public enum ImportMode {
  /** Merges; curated wording stays and becomes outdated. */
  KEEP,
  /** Replaces curated wording too, by a new revision. */
  OVERRIDE,
  /** Only adds entries. */
  NEW_ONLY
}
