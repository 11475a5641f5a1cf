package dengwen.kernel;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The one catalogue of what problems say: {@code problems_zh.properties} and {@code problems_en.properties} beside this
 * class. A missing text is a mistake of the program and found by a test, never by a caller.
 */
public final class Texts {

    private Texts() {}

    /** The short name of a problem. */
    public static String title(String slug, Language language) {
        return of(slug + ".title", language);
    }

    /**
     * What happened and what to do.
     *
     * @param why which of the slug's details; null for the usual one
     */
    public static String detail(String slug, @Nullable String why, Language language) {
        return of(slug + "." + (why == null ? "detail" : why), language);
    }

    /** How to mend one field. */
    public static String fix(Fault fault, Language language) {
        String text = of("field." + fault.reason(), language);
        List<Object> values = fault.values();
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", values.get(i).toString());
        }
        return text;
    }

    private static String of(String key, Language language) {
        return bundle(language).getString(key);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "dengwen.kernel.problems",
                switch (language) {
                    case ZH -> Locale.CHINESE;
                    case EN -> Locale.ENGLISH;
                });
    }
}
