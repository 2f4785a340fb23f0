package heard.access;

import java.net.InetAddress;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Spring Security as Heard uses it: headers, CSRF and cookies. Who may do what is [Guard]'s.
@Configuration
@ConditionalOnWebApplication
@EnableSpringHttpSession
class SignInSetup {

  /// Nothing from another host, nothing inline, nobody may frame it.
  static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final String PERMISSIONS_POLICY =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Cookies cookies) {
    var csrf = new CookieCsrfTokenRepository();
    csrf.setCookieName(cookies.name("heard-form"));
    csrf.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).secure(cookies.secure()).sameSite("Strict").path("/"));
    return http.csrf(form ->
            form.csrfTokenRepository(csrf)
                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .headers(headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(
                    policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
        .securityContext(context -> context.securityContextRepository(new SignedInContexts()))
        .exceptionHandling(refused ->
            refused.accessDeniedHandler((request, response, because) -> {
              request.setAttribute(ErrorPage.FORM_TOO_OLD, true);
              response.sendError(403);
            }))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(
            routes -> routes.requestMatchers(HttpMethod.TRACE).denyAll().anyRequest().permitAll())
        .build();
  }

  @Bean
  CookieSerializer sessionCookie(Cookies cookies) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(cookies.name("heard"));
    cookie.setUseHttpOnlyCookie(true);
    cookie.setUseSecureCookie(cookies.secure());
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    cookie.setUseBase64Encoding(false);
    return cookie;
  }

  /// Cookies go over TLS only, unless the server listens on this machine alone, as `demo` does.
  @Bean
  Cookies cookies(@Value("${server.address:#{null}}") Optional<InetAddress> address) {
    return new Cookies(address.filter(InetAddress::isLoopbackAddress).isEmpty());
  }

  /// @param secure whether a browser may send them over TLS only
  record Cookies(boolean secure) {

    /// The name, with the mark that makes a browser hold it to TLS and to this very host.
    String name(String plain) {
      return secure ? "__Host-" + plain : plain;
    }
  }
}
