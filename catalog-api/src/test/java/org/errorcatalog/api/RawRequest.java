package org.errorcatalog.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Asks what no proper client would. */
public final class RawRequest {

  private final URL api;

  private RawRequest(URL api) {
    this.api = api;
  }

  public static RawRequest to(URL api) {
    return new RawRequest(api);
  }

  /** The whole answer; neither method nor address are looked at. */
  public String send(String method, String address, String... headers) {
    String request =
        "%s %s HTTP/1.1\r\nHost: any\r\nConnection: close\r\n%s\r\n"
            .formatted(
                method, address, headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
    try (Socket socket = new Socket(api.getHost(), api.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
