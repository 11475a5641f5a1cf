package dengwen.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/** The published document: one entry a year, as the yearly notice has it. */
record CalendarDocument(String version, Map<Integer, Year> years) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    CalendarDocument {
        years = Map.copyOf(years);
        years.forEach((year, days) -> {
            if (!days.liesIn(year)) {
                throw new CalendarRefused(year + " holds a day of another year");
            }
        });
    }

    static CalendarDocument read(String json) {
        try {
            return JSON.readValue(json, CalendarDocument.class);
        } catch (JsonProcessingException broken) {
            throw new CalendarRefused("it does not read as one");
        }
    }
}
