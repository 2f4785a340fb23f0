package heard.platform;

/// The number of one authority in this installation: the wall every row stands behind.
public record AuthorityId(int value) {}
