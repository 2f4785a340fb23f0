package heard.procedure;

/// A ground that a procedure knows: for an extension, or for a refusal.
///
/// @param title in words
/// @param mustSay what the letter must say; empty where the procedure asks for nothing particular
/// @param route where the complainant can go instead; empty where nowhere
public record Ground(Code id, String title, Citation citation, String mustSay, String route) {}
