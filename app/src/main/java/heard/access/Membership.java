package heard.access;

import heard.platform.AuthorityId;

/// What somebody is in one authority.
///
/// @param authorityName as people call it
/// @param accent the colour of its pages
/// @param service the service an allocator sees the cases of; empty otherwise
public record Membership(
    AuthorityId authority, String authorityName, String accent, Role role, String service) {}
