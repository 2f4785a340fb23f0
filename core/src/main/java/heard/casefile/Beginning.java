package heard.casefile;

import org.jspecify.annotations.Nullable;

/// An event that begins a stream.
public interface Beginning {

  /// The import it came from; null when it was recorded by hand.
  @Nullable ImportId importId();
}
