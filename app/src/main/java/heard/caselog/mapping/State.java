package heard.caselog.mapping;

/// What a log says has become of a representation or of a stage.
public enum State {
  OPEN,
  CLOSED,
  WITHDRAWN,
  REFUSED,
  /// A request that led to no stage.
  NOT_PROGRESSED
}
