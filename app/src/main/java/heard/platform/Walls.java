package heard.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;
import org.postgresql.PGConnection;

/// The only way to a connection. One transaction belongs to one authority: its first statement says
/// whose it is and as which role, for that transaction alone, and the policies of the database hold
/// it to that. What the work throws rolls everything back.
///
/// Nothing slow and nothing outside the database belongs in the work: no mail, no HTTP call.
public final class Walls {

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private static final String ABORTED = "25P02";
  private static final ScopedValue<String> INSIDE = ScopedValue.newInstance();

  private final DataSource application;
  private final Supplier<Optional<String>> trouble;
  private final Configuration configuration;

  /// Walls over a pool.
  ///
  /// @param application connections of the application's login, autocommit off
  public Walls(DataSource application) {
    this(application, Optional::empty);
  }

  /// Walls over a pool.
  ///
  /// @param application connections of the application's login, autocommit off
  /// @param trouble why the database does not work at the moment, as far as that is known
  Walls(DataSource application, Supplier<Optional<String>> trouble) {
    this.application = application;
    this.trouble = trouble;
    this.configuration =
        new DefaultConfiguration()
            .set(SQLDialect.POSTGRES)
            .set(new Settings().withExecuteLogging(false));
  }

  /// Reads and writes as one authority.
  public <T> T in(AuthorityId authority, Function<Transaction, T> work) {
    return walled(Opening.WRITING, authority, work);
  }

  /// Reads as one authority, all of it from one moment; writing is refused.
  public <T> T reading(AuthorityId authority, Function<Transaction, T> work) {
    return walled(Opening.READING, authority, work);
  }

  /// Reads as one authority and as the role of reports, which has no right on people or papers. All
  /// from one moment; may make temporary tables. Its statements are planned anew each time, since a
  /// plan made for a large authority is a bad one for a small.
  public <T> T reporting(AuthorityId authority, Function<Transaction, T> work) {
    return walled(Opening.REPORTING, authority, work);
  }

  /// Reads and writes what belongs to no authority: schema `installation`. A walled table answers
  /// with an error.
  public <T> T outside(Function<DSLContext, T> work) {
    return run(Opening.WRITING.statement(), false, (connection, _) -> work.apply(sql(connection)));
  }

  /// Reads all of the installation from one moment. For a backup.
  public <T> T readingWhole(Function<WholeInstallation, T> work) {
    return whole(Opening.READING, work);
  }

  /// Writes the whole installation, all of it or nothing. For a restore.
  public <T> T writingWhole(Function<WholeInstallation, T> work) {
    return whole(Opening.WRITING, work);
  }

  private <T> T whole(Opening opening, Function<WholeInstallation, T> work) {
    return run(
        opening.statement(),
        false,
        (connection, behind) ->
            work.apply(new WholeInstallation(connection, sql(connection), behind)));
  }

  private <T> T walled(Opening opening, AuthorityId authority, Function<Transaction, T> work) {
    return run(
        opening.statement() + "; set local heard.authority = " + authority.value(),
        opening == Opening.REPORTING,
        (connection, behind) ->
            work.apply(new Transaction(authority, connection, sql(connection), behind)));
  }

  private <T> T run(String first, boolean unprepared, BiFunction<Connection, WriteBehind, T> work) {
    if (INSIDE.isBound()) {
      throw new IllegalStateException("A transaction is already open: hand it on instead");
    }
    var behind = new WriteBehind();
    boolean last = false;
    try (var connection = application.getConnection()) {
      var threshold = connection.unwrap(PGConnection.class).getPrepareThreshold();
      try {
        if (unprepared) {
          connection.unwrap(PGConnection.class).setPrepareThreshold(0);
        }
        try (var statement = connection.createStatement()) {
          statement.execute(first);
        }
        var result = ScopedValue.where(INSIDE, first).call(() -> work.apply(connection, behind));
        var beside = behind.end();
        if (beside.isPresent()) {
          throw beside.get();
        }
        last = true;
        connection.commit();
        return result;
      } catch (RuntimeException | Error | SQLException failure) {
        var beside = behind.end();
        rollBack(connection, failure);
        if (beside.isPresent() && isOfAborted(failure)) {
          throw beside.get();
        }
        throw failure;
      } finally {
        connection.unwrap(PGConnection.class).setPrepareThreshold(threshold);
      }
    } catch (SQLException failure) {
      throw meaning(failure, last)
          .orElseGet(() -> new DataAccessException(failure.getMessage(), failure));
    } catch (RuntimeException failure) {
      throw meaning(failure, last).orElse(failure);
    }
  }

  /// Whether it only says that something in the transaction had failed before.
  private static boolean isOfAborted(Throwable failure) {
    return NotRecorded.sqlState(failure).filter(ABORTED::equals).isPresent();
  }

  private Optional<RuntimeException> meaning(Exception failure, boolean last) {
    return failure instanceof ExplainedFailure
        ? Optional.empty()
        : NotRecorded.of(failure, last, trouble.get()).map(RuntimeException.class::cast);
  }

  private static void rollBack(Connection connection, Throwable because) {
    try {
      connection.rollback();
    } catch (SQLException also) {
      because.addSuppressed(also);
    }
  }

  private DSLContext sql(Connection connection) {
    return DSL.using(configuration.derive(new DefaultConnectionProvider(connection)));
  }

  private enum Opening {
    WRITING("set local role heard_app"),
    READING("set transaction isolation level repeatable read, read only; set local role heard_app"),
    REPORTING("set transaction isolation level repeatable read; set local role heard_reporting");

    private final String statement;

    Opening(String statement) {
      this.statement = statement;
    }

    String statement() {
      return statement;
    }
  }
}
