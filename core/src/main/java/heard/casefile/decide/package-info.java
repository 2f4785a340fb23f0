/// What may be done: each command is a function from where a case stands to what is to be recorded,
/// or to why not. What has already happened is recorded whatever the state.
@NullMarked
package heard.casefile.decide;

import org.jspecify.annotations.NullMarked;
