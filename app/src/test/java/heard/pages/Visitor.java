package heard.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at the door with a browser that keeps cookies and follows nothing by itself.
public final class Visitor {

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final String BOUNDARY = "a-boundary-of-the-test";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String url;

  public Visitor(String url) {
    this.url = url;
  }

  /// Somebody who has signed in.
  public static Visitor signedIn(RunningHeard heard, String email) {
    var visitor = new Visitor(heard.url());
    visitor.signIn(email, RunningHeard.PASSWORD);
    return visitor;
  }

  public HttpResponse<String> signIn(String email, String password) {
    return send("/sign-in", "/sign-in", Map.of("email", email, "password", password));
  }

  public HttpResponse<String> open(String path) {
    return exchange(HttpRequest.newBuilder(URI.create(url + path)).GET().build());
  }

  /// Opens a page with a form and sends what is given to `path` with that form's token.
  public HttpResponse<String> send(String form, String path, Map<String, String> typed) {
    return post(path, typed, tokenIn(open(form).body()));
  }

  public HttpResponse<String> post(String path, Map<String, String> typed, String token) {
    var body =
        typed.entrySet().stream()
            .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&", "", "&_csrf=" + encode(token)));
    return exchange(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /// Opens a page with a form and sends files with it, as the field of that name. They are read as
  /// they are sent, whatever their size.
  public HttpResponse<String> give(String form, String path, String field, List<Path> files) {
    return exchange(multipart(path).POST(BodyPublishers.concat(parts(form, field, files))).build());
  }

  /// The same by one that does not say beforehand how much it sends.
  public HttpResponse<String> giveUnmeasured(
      String form, String path, String field, List<Path> files) {
    var all = BodyPublishers.concat(parts(form, field, files));
    return exchange(multipart(path).POST(BodyPublishers.fromPublisher(all)).build());
  }

  private HttpRequest.Builder multipart(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
  }

  private BodyPublisher[] parts(String form, String field, List<Path> files) {
    var parts = new ArrayList<BodyPublisher>();
    parts.add(
        BodyPublishers.ofString(head("name=\"_csrf\"") + tokenIn(open(form).body()) + "\r\n"));
    for (var file : files) {
      parts.add(
          BodyPublishers.ofString(
              head("name=\"%s\"; filename=\"%s\"".formatted(field, file.getFileName()))));
      parts.add(content(file));
      parts.add(BodyPublishers.ofString("\r\n"));
    }
    parts.add(BodyPublishers.ofString("--%s--\r\n".formatted(BOUNDARY)));
    return parts.toArray(BodyPublisher[]::new);
  }

  private static String head(String disposition) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BOUNDARY, disposition);
  }

  private static BodyPublisher content(Path file) {
    try {
      return BodyPublishers.ofFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String tokenIn(String html) {
    var found = FORM_TOKEN.matcher(html);
    return found.find() ? found.group(1) : "";
  }

  public CookieManager cookies() {
    return cookies;
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
