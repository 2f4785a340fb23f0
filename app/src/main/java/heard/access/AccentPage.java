package heard.access;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A stylesheet that says one colour: an inline style would need a hole in the
/// Content-Security-Policy.
@Controller
@OpenToAll(because = "a colour is no secret")
class AccentPage {

  @GetMapping(value = "/accent/{colour:[0-9a-f]{6}}.css")
  ResponseEntity<String> accent(@PathVariable String colour) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(":root{--heard-accent:#%s}".formatted(colour));
  }
}
