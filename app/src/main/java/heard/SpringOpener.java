package heard;

import heard.platform.Database;
import heard.platform.Database.Claim;
import heard.platform.ExplainedFailure;
import heard.platform.cli.Installation;
import heard.platform.cli.InstallationOpener;
import heard.platform.pages.UploadLimit;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/// Opens Heard as a Spring context over its database. The database's life is the context's: it is
/// the first of its beans and the last to be closed.
final class SpringOpener implements InstallationOpener {

  private final Map<String, String> environment;

  SpringOpener() {
    this(System.getenv());
  }

  /// @param environment where the database's address is looked up
  SpringOpener(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Installation open(Path data) {
    var application = application(WebApplicationType.NONE, Map.of());
    application.setLazyInitialization(true);
    return new Opened(run(application, database(data, "a command", Claim.BESIDE)));
  }

  @Override
  public Served serve(Path data, int port, Map<String, String> settings) {
    UploadLimit.check(environment);
    var database = database(data, "serving on port " + port, Claim.ALONE);
    var all = new HashMap<>(settings);
    all.put("server.port", Integer.toString(port));
    return new Serving(run(application(WebApplicationType.SERVLET, all), database));
  }

  private Database database(Path data, String what, Claim claim) {
    var who = "process %d, %s".formatted(ProcessHandle.current().pid(), what);
    return Database.open(data, who, claim, environment, System.err::println);
  }

  private static SpringApplication application(
      WebApplicationType type, Map<String, String> settings) {
    var application = new SpringApplication(Heard.class);
    application.setWebApplicationType(type);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(new HashMap<>(settings));
    return application;
  }

  private static ConfigurableApplicationContext run(
      SpringApplication application, Database database) {
    application.addInitializers(context ->
        ((GenericApplicationContext) context)
            .registerBean("database", Database.class, () -> database));
    try {
      return application.run();
    } catch (RuntimeException failure) {
      database.close();
      throw portTaken(failure).orElse(failure);
    }
  }

  private static Optional<RuntimeException> portTaken(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException taken) {
        return Optional.of(
            new ExplainedFailure(
                "Port %d is taken by another program. Choose another with --port."
                    .formatted(taken.getPort()),
                failure));
      }
    }
    return Optional.empty();
  }

  private static class Opened implements Installation {

    private final ConfigurableApplicationContext context;

    Opened(ConfigurableApplicationContext context) {
      this.context = context;
    }

    @Override
    public <T> T get(Class<T> part) {
      return context.getBean(part);
    }

    @Override
    public void close() {
      context.close();
    }
  }

  private static final class Serving extends Opened implements Served {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final int port;

    Serving(ConfigurableApplicationContext context) {
      super(context);
      context.addApplicationListener(event -> {
        if (event instanceof ContextClosedEvent) {
          closed.countDown();
        }
      });
      var server = ((WebServerApplicationContext) context).getWebServer();
      this.port = server == null ? 0 : server.getPort();
    }

    @Override
    public int port() {
      return port;
    }

    @Override
    public void await() {
      try {
        closed.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
