package heard.access;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Puts the guard before every route, and makes sure that every route tells it something.
@Configuration
@ConditionalOnWebApplication
class GuardSetup implements WebMvcConfigurer {

  private final Guard guard;

  GuardSetup(Guard guard) {
    this.guard = guard;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(guard);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ActorArgument());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }

  /// A route that says nobody is allowed would answer nobody; that is a mistake, found at start.
  @Bean
  SmartInitializingSingleton everyRouteIsGuarded(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    return () ->
        routes
            .getHandlerMethods()
            .forEach((path, route) -> {
              if (!Guard.isGuarded(route)) {
                throw new IllegalStateException(
                    "%s (%s) does not say who may use it: add @May".formatted(path, route));
              }
            });
  }
}
