package org.errorcatalog.deploy.quickstart;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets made once and kept, so that sessions and passwords survive a restart. */
final class Secrets {
  private final PropertiesFile kept;
  private final SecureRandom random = new SecureRandom();

  Secrets(PropertiesFile kept) {
    this.kept = kept;
  }

  /** 32 characters of letters, digits, {@code -} and {@code _}. */
  String of(String name) {
    String known = kept.get(name);
    return known != null ? known : make(name);
  }

  boolean knows(String name) {
    return kept.get(name) != null;
  }

  private String make(String name) {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    kept.put(name, secret);
    return secret;
  }
}
