@NullMarked
@Room(
        owns = "working days, holidays, make-up days, deadline rules as data",
        mayImport = {"kernel"})
package dengwen.calendar;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
