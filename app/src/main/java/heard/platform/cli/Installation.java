package heard.platform.cli;

/// Heard, opened: its database runs and is migrated, its parts can be had. To be closed.
public interface Installation extends AutoCloseable {

  /// One of its parts: a Spring bean.
  <T> T get(Class<T> part);

  @Override
  void close();
}
