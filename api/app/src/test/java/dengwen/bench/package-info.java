/**
 * Measurements of the packaged API from outside: programs that `deploy/bench` starts, not tests of a room. They file
 * through the API like anybody; only the loop that the API is compared with writes to the database, to tables of its own.
 */
@NullMarked
package dengwen.bench;

import org.jspecify.annotations.NullMarked;
