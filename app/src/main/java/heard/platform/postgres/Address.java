package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Where a database is, and as whom.
///
/// @param url a JDBC address without a password in it
public record Address(String url, String user, String password) {

  private static final String CONNECT_SECONDS = "10";

  static Address loopback(int port, String database, String user, String password) {
    return new Address(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, password);
  }

  /// Reads `jdbc:postgresql://host/name?user=…&password=…` and
  /// `postgresql://user:password@host/name`.
  ///
  /// @param name the environment variable it came from, for the message
  static Address parse(String name, String text) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new Address(text, "", "");
    }
    var uri = URI.create(text.strip());
    var scheme = uri.getScheme();
    if (scheme == null || !(scheme.equals("postgresql") || scheme.equals("postgres"))) {
      throw new ExplainedFailure(
          name + " must be an address like postgresql://user:password@host:5432/heard");
    }
    var who = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
    var colon = who.indexOf(':');
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new Address(
        "jdbc:postgresql://%s%s%s%s"
            .formatted(
                uri.getHost(),
                uri.getPort() < 0 ? "" : ":" + uri.getPort(),
                uri.getRawPath(),
                query),
        decoded(colon < 0 ? who : who.substring(0, colon)),
        decoded(colon < 0 ? "" : who.substring(colon + 1)));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  public Connection connect() throws SQLException {
    var properties = new Properties();
    if (!user.isEmpty()) {
      properties.setProperty("user", user);
      properties.setProperty("password", password);
    }
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("loginTimeout", CONNECT_SECONDS);
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public String toString() {
    return url.replaceFirst("[?].*", "") + " as " + (user.isEmpty() ? "(in the address)" : user);
  }
}
