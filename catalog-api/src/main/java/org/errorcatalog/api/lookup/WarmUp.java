package org.errorcatalog.api.lookup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.api.access.Readers;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.LookupAnswer;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.jboss.logging.Logger;

/**
 * Asks this node itself for a moment before it says that it is ready: a cold virtual machine
 * answers several times slower than a warm one. Where a token is wanted, it has none and does
 * without.
 */
@Singleton
class WarmUp {

  private static final Logger LOG = Logger.getLogger(WarmUp.class);
  private static final int EXAMPLES = 100;

  /** After so many, the rest of the way to full speed takes longer than a start may. */
  private static final int ENOUGH = 10_000;

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final HttpServer server;
  private final CurrentSnapshot current;
  private final String host;
  private final Duration time;
  private volatile boolean isDone;

  WarmUp(
      HttpServer server,
      CurrentSnapshot current,
      Readers readers,
      SnapshotConfig config,
      @ConfigProperty(name = "quarkus.http.host") String host) {
    this.server = server;
    this.current = current;
    this.host = host;
    this.time = readers.areEverybody() ? config.warmUp() : Duration.ZERO;
  }

  boolean isDone() {
    return isDone;
  }

  void start(@Observes StartupEvent event) {
    Thread thread = new Thread(this::run, "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      if (!time.isZero()) {
        askOverAndOver();
      }
    } catch (IOException e) {
      LOG.warnf("Not warmed up: %s", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      isDone = true;
    }
  }

  private void askOverAndOver() throws IOException, InterruptedException {
    ReleaseSnapshot snapshot = current.peek();
    while (snapshot == null || server.getPort() <= 0) {
      Thread.sleep(PAUSE.toMillis());
      snapshot = current.peek();
    }
    byte[] requests = requests(snapshot);
    InetAddress address = InetAddress.getByName(host);
    InetSocketAddress node =
        new InetSocketAddress(
            address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address,
            server.getPort());
    Instant end = Instant.now().plus(time);
    for (int asked = 0; asked < ENOUGH && Instant.now().isBefore(end); asked += EXAMPLES) {
      ask(node, requests);
    }
  }

  /** All at once on one connection (RFC 9112 §9.3.2), so that asking costs next to nothing. */
  private static void ask(InetSocketAddress node, byte[] requests) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(node, (int) PATIENCE.toMillis());
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(requests);
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  /** The last one ends the connection. */
  private static byte[] requests(ReleaseSnapshot snapshot) {
    StringBuilder requests = new StringBuilder();
    for (LookupAnswer answer : snapshot.examples(EXAMPLES)) {
      requests.append(
          "GET %s?locale=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
              .formatted(LookupResponse.address(answer), answer.locale()));
    }
    return requests
        .append("GET /api/v1/catalogs HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
