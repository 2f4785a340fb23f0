package heard.platform.pages;

import java.util.List;
import java.util.Optional;

/// What stands around the pages of somebody who has signed in.
///
/// @param authority the authority's name
/// @param accent its colour, six hexadecimal digits
/// @param person the name of who is signed in
/// @param navigation where they may go
/// @param search where the search of the header is sent, if they may search
/// @param elsewhere whether they belong to another authority too
public record Frame(
    String authority,
    String accent,
    String person,
    List<Link> navigation,
    Optional<String> search,
    boolean elsewhere) {}
