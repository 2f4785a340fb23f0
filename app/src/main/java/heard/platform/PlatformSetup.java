package heard.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The platform's parts. The database itself is opened before Spring starts and handed to it, so
/// that what is wrong with it is said at once and plainly.
@Configuration(proxyBeanMethods = false)
class PlatformSetup {

  /// Closed with the database, after everything that uses it.
  @Bean(destroyMethod = "")
  DataSource dataSource(Database database) {
    return database.application();
  }

  @Bean
  Walls walls(Database database) {
    return new Walls(database.application(), database::trouble);
  }

  /// The law counts days in England and Wales.
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/London"));
  }

  @Bean
  NewIds newIds(Clock clock) {
    return new NewIds(clock, new SecureRandom());
  }
}
