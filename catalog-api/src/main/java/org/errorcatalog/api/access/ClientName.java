package org.errorcatalog.api.access;

import io.netty.util.NetUtil;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What tells clients apart: the subjects of their tokens, else their addresses. */
final class ClientName {

  /** Who has one address of IPv6 has the whole network of it. */
  private static final int NETWORK_BYTES = 8;

  private ClientName() {}

  /** Of a proxy where the forwarding by proxies is not trusted. */
  static String of(SocketAddress address) {
    String host = address == null ? null : address.hostAddress();
    if (host == null) {
      return "unknown";
    }
    return host.indexOf(':') < 0 ? host : network(host);
  }

  static String of(SecurityIdentity reader, String address) {
    return reader.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
        ? "subject " + token.getSubject()
        : address;
  }

  private static String network(String host) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(host);
    return bytes == null || bytes.length < NETWORK_BYTES
        ? host
        : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
  }
}
