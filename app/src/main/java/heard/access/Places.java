package heard.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the accounts stand in the navigation.
@Configuration(proxyBeanMethods = false, value = "accessPlaces")
class Places {

  @Bean
  Place accountsPlace() {
    return new Place("Accounts", "/accounts", 90, Verb.ADMINISTER);
  }
}
