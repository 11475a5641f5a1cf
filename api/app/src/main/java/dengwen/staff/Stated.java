package dengwen.staff;

import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import java.time.LocalDate;
import java.util.List;

/** A membership statement as clients check it. */
public record Stated(
        int v,
        DeskCode desk,
        OfficerName user,
        String recipient,
        String sigKey,
        List<String> roles,
        LocalDate from,
        LocalDate to) {}
