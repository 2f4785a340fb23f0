package heard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who opens pages over HTTP and keeps cookies.
final class Browser implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String url;
  private String token = "";

  Browser(int port) {
    this.url = "http://127.0.0.1:" + port;
  }

  void signIn(String email, String password) {
    token = tokenIn(open("/sign-in"));
    var answer = post("/sign-in", Map.of("email", email, "password", password, "next", "/"));
    if (answer.statusCode() != 302 && answer.statusCode() != 303) {
      throw new IllegalStateException("Signing in was answered with " + answer.statusCode());
    }
    token = tokenIn(open("/representations"));
  }

  /// A page.
  ///
  /// @throws IllegalStateException when it is not there
  String open(String path) {
    var answer = send(HttpRequest.newBuilder(URI.create(url + path)).build());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("%s: %d".formatted(path, answer.statusCode()));
    }
    return answer.body();
  }

  /// Sends a form and opens the page that it leads to.
  String submit(String path, Map<String, String> typed) {
    var answer = post(path, typed);
    var leads =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(
                () -> new IllegalStateException("%s: %d".formatted(path, answer.statusCode())));
    return open(leads.replace(url, ""));
  }

  @Override
  public void close() {
    client.close();
  }

  private HttpResponse<String> post(String path, Map<String, String> typed) {
    var body =
        typed.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token)));
    return send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String tokenIn(String page) {
    var found = TOKEN.matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
