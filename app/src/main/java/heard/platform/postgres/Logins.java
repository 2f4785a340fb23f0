package heard.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/// Makes what a new server lacks: the two logins and the database. Each step looks first, so it may
/// be broken off anywhere and begun again.
final class Logins {

  static final String OWNER = "heard_owner";
  static final String APPLICATION = "heard_app";
  static final String DATABASE = "heard";

  private Logins() {}

  static void make(Connection superuser, String ownersPassword, String applicationsPassword)
      throws SQLException {
    makeLogin(superuser, OWNER, "createrole", ownersPassword);
    makeLogin(superuser, APPLICATION, "nocreaterole", applicationsPassword);
    makeDatabase(superuser, DATABASE, "template0");
  }

  static void makeDatabase(Connection superuser, String name, String template) throws SQLException {
    if (!exists(superuser, "select 1 from pg_database where datname = ?", name)) {
      execute(
          superuser, "create database %s owner %s template %s".formatted(name, OWNER, template));
    }
  }

  private static void makeLogin(Connection superuser, String name, String right, String password)
      throws SQLException {
    if (!exists(superuser, "select 1 from pg_roles where rolname = ?", name)) {
      execute(
          superuser,
          "create role %s login nosuperuser nobypassrls nocreatedb %s password '%s'"
              .formatted(name, right, password));
    }
  }

  private static boolean exists(Connection connection, String question, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String text) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(text);
    }
  }
}
