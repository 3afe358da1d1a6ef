package org.errorcatalog.core.characters;

/** What had happened to characters that were mended. */
public enum Damage {
  /** A wrong encoding had garbled them. */
  GARBLED,
  /** Nobody sees them, or they look like a blank and are none. */
  UNSEEN,
  /** A placeholder was torn apart. */
  TORN
}
