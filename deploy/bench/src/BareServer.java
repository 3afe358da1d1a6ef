import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Verticle;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A bare Vert.x server that answers with the very bytes and headers of the API, and leaves the
 * bodies as files for a web server.
 *
 * <pre>API PATHS DIRECTORY PORT</pre>
 */
final class BareServer {

  private record Answer(List<Map.Entry<CharSequence, CharSequence>> headers, Buffer body) {}

  private BareServer() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, Answer> answers = new HashMap<>();
    HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    for (String path : Files.readAllLines(Path.of(arguments[1]))) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0] + path)).build();
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + response.statusCode());
      }
      answers.put(path, new Answer(headers(response), Buffer.buffer(response.body())));
      write(Path.of(arguments[2] + path.replace("?locale=", "/")), response.body());
    }
    serve(answers, Integer.parseInt(arguments[3]));
  }

  /** As the API sends them; the length is the server's affair. */
  private static List<Map.Entry<CharSequence, CharSequence>> headers(
      HttpResponse<byte[]> response) {
    return response.headers().map().entrySet().stream()
        .filter(header -> !header.getKey().equals("content-length"))
        .map(
            header ->
                Map.entry(
                    HttpHeaders.createOptimized(header.getKey()),
                    HttpHeaders.createOptimized(header.getValue().get(0))))
        .toList();
  }

  private static void write(Path file, byte[] body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, body);
  }

  /** On as many event loops as Quarkus has by default: one for each processor. */
  private static void serve(Map<String, Answer> answers, int port) {
    int loops = Runtime.getRuntime().availableProcessors();
    HttpServerOptions address = new HttpServerOptions().setHost("127.0.0.1").setPort(port);
    Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(loops))
        .deployVerticle(() -> server(answers, address), new DeploymentOptions().setInstances(loops));
  }

  private static Verticle server(Map<String, Answer> answers, HttpServerOptions address) {
    return new AbstractVerticle() {
      @Override
      public void start() {
        vertx
            .createHttpServer(address)
            .requestHandler(request -> answer(request, answers.get(request.uri())))
            .listen();
      }
    };
  }

  private static void answer(HttpServerRequest request, Answer answer) {
    HttpServerResponse response = request.response();
    if (answer == null) {
      response.setStatusCode(404).end();
      return;
    }
    answer.headers().forEach(header -> response.putHeader(header.getKey(), header.getValue()));
    response.end(answer.body());
  }
}
