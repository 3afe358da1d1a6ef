package org.errorcatalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TestServerTest {

  @Test
  void refusesADatabaseThatIsNotForTests() {
    assertThatThrownBy(() -> TestServer.named("jdbc:postgresql://db.example.org/catalog?ssl=true"))
        .hasMessageContaining("'catalog'")
        .hasMessageContaining("_test");
  }

  @Test
  void takesADatabaseThatIsForTests() {
    String url = "jdbc:postgresql://localhost:5432/catalog_test?ssl=true";
    assertThat(TestServer.named(url).jdbcUrl()).isEqualTo(url);
  }
}
