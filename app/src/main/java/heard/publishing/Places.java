package heard.publishing;

import heard.access.Place;
import heard.access.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where reports stand in the navigation.
@Configuration(proxyBeanMethods = false, value = "reportPlaces")
class Places {

  @Bean
  Place placeOfReports() {
    return new Place("Reports", "/reports", 30, Verb.READ_REPORTS);
  }
}
