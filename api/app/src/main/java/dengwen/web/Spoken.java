package dengwen.web;

import dengwen.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Which of the product's languages a caller reads. */
final class Spoken {

    private static final List<String> OURS = List.of("zh", "en");

    private Spoken() {}

    /** English when the header prefers it to Chinese (RFC 9110 12.5.4), else Chinese. */
    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Language.ZH;
        }
        try {
            String best = Locale.lookupTag(LanguageRange.parse(acceptLanguage), OURS);
            return "en".equals(best) ? Language.EN : Language.ZH;
        } catch (IllegalArgumentException e) {
            return Language.ZH;
        }
    }
}
