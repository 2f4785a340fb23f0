package heard.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Heard asks of its own PostgreSQL, written anew at each start; an operator's own settings
/// stand in `local.conf` beside it and win.
///
/// @param text lines of a PostgreSQL configuration file
record Configuration(String text) {

  /// Loopback only, passwords only, nothing lost when the power goes, and no values in the logs.
  static final Configuration DURABLE =
      new Configuration(
          """
          listen_addresses = '127.0.0.1'
          unix_socket_directories = ''
          password_encryption = 'scram-sha-256'
          fsync = on
          synchronous_commit = on
          full_page_writes = on
          max_connections = 60
          shared_buffers = '256MB'
          work_mem = '16MB'
          maintenance_work_mem = '128MB'
          random_page_cost = 1.1
          wal_compression = on
          max_wal_size = '2GB'
          checkpoint_timeout = '15min'
          timezone = 'UTC'
          jit = off
          logging_collector = on
          log_directory = 'log'
          log_filename = 'postgresql-%a.log'
          log_rotation_age = '1d'
          log_truncate_on_rotation = on
          log_statement = 'none'
          log_min_error_statement = 'panic'
          log_error_verbosity = 'terse'
          log_parameter_max_length = 0
          """);

  private static final String ACCESS =
      """
      # Written by Heard. Nobody without a password gets in.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  /// Writes what is not there yet, each file whole: on a full disk the old ones stay.
  void writeTo(Path data) throws IOException {
    write(data.resolve("heard.conf"), text);
    write(data.resolve("pg_hba.conf"), ACCESS);
    var main = data.resolve("postgresql.conf");
    var before = Files.readString(main);
    if (!before.contains("include 'heard.conf'")) {
      write(main, before + "\ninclude 'heard.conf'\ninclude_if_exists 'local.conf'\n");
    }
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Folders.writeOwnerOnly(file, text);
      var owner = Files.getOwner(file.resolveSibling("."));
      if (!Files.getOwner(file).equals(owner)) {
        Files.setOwner(file, owner);
      }
    }
  }
}
