/** clue/v1 in plain Java: what the browser seals, this reads, and the other way round. Knows no server and no database. */
@NullMarked
package dengwen.seal;

import org.jspecify.annotations.NullMarked;
