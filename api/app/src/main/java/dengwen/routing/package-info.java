@NullMarked
@Room(
        owns = "the matrix as versioned data; pure evaluation",
        mayImport = {"kernel"})
package dengwen.routing;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
