package org.errorcatalog.deploy.quickstart;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.Arrays;

/** What would make a start fail later, found before anything is started. */
final class Preflight {
  private static final long MEBIBYTE = 1024 * 1024;
  private static final long FIRST_START = 700 * MEBIBYTE;
  private static final long LATER_START = 100 * MEBIBYTE;
  private static final int CONNECT_MILLIS = 300;

  private final Layout layout;

  Preflight(Layout layout) {
    this.layout = layout;
  }

  void check(Ports ports, Pages pages) {
    ports.named().forEach(Preflight::checkFree);
    checkSpace();
    checkUser();
    if (!Files.isReadable(pages.path())) {
      throw Refusal.because("there are no pages to import at " + pages.path());
    }
  }

  private static void checkFree(Ports.Named port) {
    if (isTaken(port.number())) {
      throw Refusal.because(
          "port %d for the %s is taken: free it, or choose another with %s"
              .formatted(port.number(), port.part(), port.option()));
    }
  }

  /** Bound by somebody, or answering on another address of localhost and so getting the calls. */
  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      return true;
    }
    try {
      return Arrays.stream(InetAddress.getAllByName("localhost"))
          .anyMatch(address -> answers(new InetSocketAddress(address, port)));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean answers(InetSocketAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(address, CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void checkSpace() {
    boolean first = !Files.isDirectory(layout.keycloak());
    long needed = first ? FIRST_START : LATER_START;
    try {
      long usable = Files.getFileStore(layout.state()).getUsableSpace();
      if (usable < needed) {
        throw Refusal.because(
            "no space: %s has %d MiB left, %d are needed"
                .formatted(layout.state(), usable / MEBIBYTE, needed / MEBIBYTE));
      }
      Files.delete(Files.createTempFile(layout.state(), "writable", null));
    } catch (IOException e) {
      throw Refusal.because("cannot write to " + layout.state() + ": " + e.getMessage());
    }
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see root. */
  private static void checkUser() {
    if (new UnixSystem().getUid() == 0 && !LinuxUtils.isUnshareAvailable()) {
      throw Refusal.because(
          "PostgreSQL does not run as root, and `unshare -U` does not work here:"
              + " install util-linux or start as an ordinary user");
    }
  }
}
