package heard.casefile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The word under which an event is stored. It is fixed for ever; what changes is the version.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

  /// Lower case with hyphens, in the past tense.
  String word();

  /// Counted from 1; raised when the components change.
  int version();
}
