package org.errorcatalog.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.RawRequest;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the server itself refuses, before any of our code sees it: without a body. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class MalformedTest {

  @TestHTTPResource("/")
  URL api;

  @Test
  void refusesWhatNoClientWouldSend() {
    assertThat(RawRequest.to(api).send("GET", "/api/v1/catalogs/%zz")).startsWith("HTTP/1.1 400 ");
    assertThat(RawRequest.to(api).send("GET", "/api/v1/catalogs/" + "x".repeat(5_000)))
        .startsWith("HTTP/1.0 414 ");
    assertThat(RawRequest.to(api).send("GET", "/api/v1/catalogs", "X: " + "x".repeat(50_000)))
        .matches("(?s)HTTP/1.[01] 431 .*");
  }
}
