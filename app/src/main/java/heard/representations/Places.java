package heard.representations;

import heard.access.Place;
import heard.access.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the representations stand in the navigation.
@Configuration(proxyBeanMethods = false, value = "representationsPlaces")
class Places {

  @Bean
  Place representations() {
    return new Place("Representations", "/representations", 20, Verb.LIST_CASES);
  }
}
