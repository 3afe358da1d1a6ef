package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** An address that answers 200 once what stands behind it is ready. */
record Endpoint(String url) {
  private static final int TIMEOUT_MILLIS = 5_000;

  boolean answers() {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      boolean ready = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      connection.disconnect();
      return ready;
    } catch (IOException e) {
      return false;
    }
  }
}
