package heard.authority;

import heard.platform.Transaction;
import java.util.function.Consumer;

/// Another version of a profile is being loaded. What is derived by the profile is brought up to it
/// in the same transaction, so that nobody ever reads the one without the other.
///
/// @param before the version that was current until then
/// @param now the one that is current from here on
/// @param consequence told what else changed by it, a sentence each
public record ProfileLoaded(
    Transaction transaction, Profile before, Profile now, Consumer<String> consequence) {}
