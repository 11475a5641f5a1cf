package dengwen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final ResourceBundle chinese = ResourceBundle.getBundle("dengwen.kernel.problems", Locale.CHINESE);
    private final ResourceBundle english = ResourceBundle.getBundle("dengwen.kernel.problems", Locale.ENGLISH);

    @Test
    void everythingIsSaidInBothLanguages() {
        assertEquals(chinese.keySet(), english.keySet());
    }

    @Test
    void nothingIsSaidTheSameInBoth() {
        List<String> untranslated = chinese.keySet().stream()
                .filter(key -> chinese.getString(key).equals(english.getString(key)))
                .toList();
        assertEquals(List.of(), untranslated);
    }

    @Test
    void aFixNamesItsValues() {
        Fault fault = new Fault("/name", "length", List.of(1, 64));
        String text = Texts.fix(fault, Language.EN);
        assertEquals("The length must be between 1 and 64.", text);
        assertFalse(Texts.fix(fault, Language.ZH).contains("{"));
    }
}
