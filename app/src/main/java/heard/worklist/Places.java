package heard.worklist;

import heard.access.Place;
import heard.access.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the work stands in the navigation.
@Configuration(proxyBeanMethods = false, value = "worklistPlaces")
class Places {

  @Bean
  Place work() {
    return new Place("My work", "/", 10, Verb.SEE_WORK);
  }
}
