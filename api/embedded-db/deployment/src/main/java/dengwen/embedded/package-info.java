/** A MariaDB of one's own for development, tests and the demo. Production brings its database by URL. */
@NullMarked
package dengwen.embedded;

import org.jspecify.annotations.NullMarked;
