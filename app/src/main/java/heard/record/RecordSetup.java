package heard.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of the record is not a component of its own.
@Configuration
class RecordSetup {

  @Bean
  EventFormat eventFormat() {
    return EventFormat.current();
  }
}
