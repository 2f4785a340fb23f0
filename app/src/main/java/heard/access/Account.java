package heard.access;

import java.util.UUID;

/// Somebody who can sign in.
public record Account(UUID id, String email, String name) {}
