@NullMarked
@Room(
        owns = "typed ids, clock and entropy, cursor, refusal, caller, idempotency, the rooms' charter",
        mayImport = {})
package dengwen.kernel;

import org.jspecify.annotations.NullMarked;
