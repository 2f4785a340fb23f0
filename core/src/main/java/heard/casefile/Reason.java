package heard.casefile;

import heard.procedure.Code;

/// Why something was refused, in the words of a complaints office.
///
/// @param code the rule that said no, for tests and links
/// @param because what is in the way
/// @param instead what to do about it
public record Reason(Code code, String because, String instead) {}
