@NullMarked
@Room(
        owns = "problems, limits, headers, ports, caller from the token",
        mayImport = {"kernel", "staff"})
package dengwen.web;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
