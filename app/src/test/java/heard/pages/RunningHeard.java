package heard.pages;

import heard.Heard;
import heard.access.Accounts;
import heard.access.Role;
import heard.platform.AuthorityId;
import heard.platform.Database;
import heard.platform.TestDatabase;
import heard.platform.Walls;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The server as it runs, on a port and a database of its own, with a clock that stands still until
/// it is moved.
public final class RunningHeard {

  /// A password for accounts that exist in tests only.
  public static final String PASSWORD = "plainly a test password";

  private final TestDatabase database = TestDatabase.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2018-04-16T10:00:00Z"));
  private final CountedStatements counted = new CountedStatements(database.application());
  private final ConfigurableApplicationContext context;

  private RunningHeard() {
    var application = new SpringApplication(Heard.class);
    application.addInitializers(fresh -> {
      var beans = (GenericApplicationContext) fresh;
      beans.registerBean("database", Database.class, this::open);
      beans.registerBean(
          "movableClock", MovableClock.class, () -> clock, bean -> bean.setPrimary(true));
    });
    application.setDefaultProperties(
        Map.of(
            "server.port", 0,
            "server.address", "127.0.0.1",
            "logging.level.root", "WARN"));
    context = application.run();
  }

  private Database open() {
    return Database.open(
        Path.of("target"), "a test", Database.Claim.BESIDE, database.environment(), _ -> {});
  }

  /// The one that the tests of this process share.
  public static RunningHeard shared() {
    return Shared.HEARD;
  }

  public static RunningHeard start() {
    return new RunningHeard();
  }

  public String url() {
    return "http://localhost:%d"
        .formatted(((WebServerApplicationContext) context).getWebServer().getPort());
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public <T> T get(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /// How many statements were sent to the database so far, the first of each transaction among
  /// them.
  public long statements() {
    return counted.statements();
  }

  public TestDatabase database() {
    return database;
  }

  public Walls walls() {
    return database.walls();
  }

  public MovableClock clock() {
    return clock;
  }

  /// Makes somebody who can sign in.
  public UUID person(String email, String name, AuthorityId authority, Role... roles) {
    var accounts = get(Accounts.class);
    var id = accounts.create(email, name).id();
    accounts.setPassword(id, PASSWORD);
    for (var role : roles) {
      accounts.join(id, authority, role, "");
    }
    return id;
  }

  private static final class Shared {
    static final RunningHeard HEARD = new RunningHeard();
  }

  /// A clock that a test moves.
  public static final class MovableClock extends Clock implements InstantSource {

    private final AtomicReference<Instant> now;

    MovableClock(Instant now) {
      this.now = new AtomicReference<>(now);
    }

    public void forward(Duration by) {
      now.updateAndGet(instant -> instant.plus(by));
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now.get(), zone);
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }
}
