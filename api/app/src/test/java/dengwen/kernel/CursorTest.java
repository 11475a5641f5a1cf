package dengwen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void goesAndComesBack() {
        Cursor cursor = Cursor.after("2026-11-24", "mfzwizltoq2gk3tdmv2xe5dfmu");
        assertEquals(cursor, Cursor.parse(cursor.toString(), 2));
    }

    @Test
    void ofNothingIsTheStart() {
        assertNull(Cursor.parse(null, 2));
        assertNull(Cursor.parse("", 2));
    }

    @Test
    void ofAnotherListIsRefused() {
        String other = Cursor.after("1", "2", "3").toString();
        assertEquals(
                "cursor",
                assertThrows(InvalidField.class, () -> Cursor.parse(other, 2))
                        .faults()
                        .getFirst()
                        .field());
    }

    @Property
    void whateverComesIsACursorOrRefused(@ForAll String text) {
        try {
            Cursor cursor = Cursor.parse(text, 1);
            assertEquals(text.isEmpty(), cursor == null);
        } catch (InvalidField e) {
            assertEquals(
                    List.of("cursor"), e.faults().stream().map(Fault::field).toList());
        }
    }
}
