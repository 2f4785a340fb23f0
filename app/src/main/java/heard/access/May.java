package heard.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What somebody must be allowed to do to be answered by this route. A route without it, and
/// without [OpenToAll], keeps the server from starting.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface May {
  /// Any of these is enough.
  Verb[] value();
}
