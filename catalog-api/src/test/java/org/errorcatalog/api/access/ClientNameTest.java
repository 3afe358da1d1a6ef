package org.errorcatalog.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNameTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "2001:db8:0:1:0:0:0:1, 20010db800000001",
    "2001:db8:0:1::2, 20010db800000001",
    "2001:db8:0:2::2, 20010db800000002"
  })
  void takesANetworkOfIpv6ForOneClient(String address, String name) {
    assertThat(ClientName.of(SocketAddress.inetSocketAddress(1, address))).isEqualTo(name);
  }
}
