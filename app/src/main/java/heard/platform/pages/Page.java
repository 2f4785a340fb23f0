package heard.platform.pages;

import java.util.Optional;

/// What the layout needs to know of the request it answers. Every template takes one as `page`;
/// Heard puts it into every model.
///
/// @param frame what stands around it, for somebody signed in
/// @param assets where styles and scripts are
/// @param csrfField the name of the field every form carries
/// @param csrf its value
/// @param version Heard's version, for the footer
public record Page(
    Optional<Frame> frame, Assets assets, String csrfField, String csrf, String version) {}
