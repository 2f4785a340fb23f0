package heard.casefile.clock;

import heard.procedure.Limit;

/// A limit that has begun and cannot be counted, because the bank holidays are not known so far.
///
/// @param because what is missing, in words
public record Uncounted(Limit limit, int stage, Start start, String because) {}
