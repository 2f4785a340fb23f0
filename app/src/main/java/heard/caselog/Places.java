package heard.caselog;

import heard.access.Place;
import heard.access.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the imports stand in the navigation.
@Configuration(proxyBeanMethods = false, value = "caselogPlaces")
class Places {

  @Bean
  Place importsPlace() {
    return new Place("Import", "/imports", 80, Verb.IMPORT);
  }
}
