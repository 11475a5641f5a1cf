package dengwen.staff;

import dengwen.kernel.DeskCode;
import java.time.LocalDate;
import java.util.List;

/** Where an officer sits, as the officer reads it. */
record Seat(DeskCode desk, List<String> roles, LocalDate from, LocalDate to) {}
