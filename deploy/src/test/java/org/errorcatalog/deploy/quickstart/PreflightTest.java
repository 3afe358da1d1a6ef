package org.errorcatalog.deploy.quickstart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
  @TempDir private Path directory;

  @Test
  void acceptsFreePorts() throws IOException {
    Ports ports = new Ports(freePort(), freePort(), freePort());

    assertThatCode(() -> preflight().check(ports, new Pages(directory, "some")))
        .doesNotThrowAnyException();
  }

  @Test
  void namesTheTakenPortAndTheOptionThatMovesIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports ports = new Ports(freePort(), taken.getLocalPort(), freePort());

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> preflight().check(ports, new Pages(directory, "some")))
          .withMessageContaining("port " + taken.getLocalPort() + " for the console is taken")
          .withMessageContaining("--console-port");
    }
  }

  @Test
  void seesAPortThatIsTakenOnAllAddresses() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ports ports = new Ports(taken.getLocalPort(), freePort(), freePort());

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> preflight().check(ports, new Pages(directory, "some")))
          .withMessageContaining("--api-port");
    }
  }

  @Test
  void refusesPagesThatAreNotThere() throws IOException {
    Ports ports = new Ports(freePort(), freePort(), freePort());
    Pages pages = new Pages(directory.resolve("nowhere"), "some");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> preflight().check(ports, pages))
        .withMessageContaining("nowhere");
  }

  private Preflight preflight() {
    return new Preflight(new Layout(directory, directory));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
