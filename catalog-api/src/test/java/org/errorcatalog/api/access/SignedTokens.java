package org.errorcatalog.api.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Takes the place of the identity provider: the API trusts its key, and tests sign with it. */
public class SignedTokens implements QuarkusTestResourceLifecycleManager {

  private final KeyPair trusted = keyPair();
  private final KeyPair stranger = keyPair();

  @Override
  public Map<String, String> start() {
    String key = Base64.getEncoder().encodeToString(trusted.getPublic().getEncoded());
    return Map.of("quarkus.oidc.public-key", key);
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(SignedTokens.class));
  }

  @Override
  public void stop() {}

  String withRoles(String... roles) {
    return token(trusted, Instant.now().plusSeconds(300), roles);
  }

  String expired() {
    return token(trusted, Instant.now().minusSeconds(300), "admin");
  }

  String forged() {
    return token(stranger, Instant.now().plusSeconds(300), "admin");
  }

  private static String token(KeyPair key, Instant expires, String... roles) {
    return Jwt.subject("somebody")
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .issuedAt(expires.minusSeconds(600))
        .expiresAt(expires)
        .sign(key.getPrivate());
  }

  private static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }
}
