package heard.casefile.retention;

import heard.procedure.Citation;
import heard.procedure.Code;
import heard.procedure.Length;

/// How long cases of a sort are kept after they are over for good.
///
/// @param keep in months or years
public record RetentionClass(Code id, Length keep, Citation citation) {}
