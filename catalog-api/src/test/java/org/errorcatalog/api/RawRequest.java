package org.errorcatalog.api;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Asks what no proper client would. */
public final class RawRequest {

  private static final int PATIENCE_MILLIS = 30_000;

  private final URL api;

  private RawRequest(URL api) {
    this.api = api;
  }

  public static RawRequest to(URL api) {
    return new RawRequest(api);
  }

  /** The whole answer; neither method nor address are looked at. */
  public String send(String method, String address, String... headers) {
    String start = "%s %s HTTP/1.1".formatted(method, address);
    return converse(Stream.concat(Stream.of(start), Stream.of(headers)).collect(joining("\r\n")));
  }

  /**
   * All answers to requests that are sent on one connection, whether answers come or not.
   *
   * @param requests each with its first line and its headers
   */
  public String converse(String... requests) {
    String all =
        Stream.of(requests)
            .map(request -> request + "\r\nHost: any\r\n\r\n")
            .collect(joining())
            .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
    try (Socket socket = new Socket(api.getHost(), api.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> write(socket, all));
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      sending.join();
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends requests, and breaks the connection off without waiting for answers. */
  public void abandon(String... requests) {
    try (Socket socket = new Socket(api.getHost(), api.getPort())) {
      socket.setSoLinger(true, 0);
      write(socket, String.join("\r\nHost: any\r\n\r\n", requests) + "\r\nHost: any\r\n\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Socket socket, String requests) {
    try {
      socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
