package dengwen.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dengwen.kernel.Fault;
import dengwen.kernel.Language;
import dengwen.kernel.Refusal;
import dengwen.kernel.Texts;
import java.util.List;
import java.util.Map;

/**
 * What a refused caller reads (RFC 9457).
 *
 * @param members further members, such as the head that moved
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /** The media type of a problem. */
    static final String JSON = "application/problem+json";

    /**
     * @param field JSON pointer or name of a parameter
     *
     * @param detail how to mend it
     */
    record Field(String field, String detail) {}

    static Problem of(Refusal refusal, Language language) {
        return new Problem(
                "urn:dengwen:problem:" + refusal.slug(),
                Texts.title(refusal.slug(), language),
                refusal.status(),
                detail(refusal, language),
                refusal.faults().stream().map(fault -> field(fault, language)).toList(),
                refusal.members());
    }

    private static String detail(Refusal refusal, Language language) {
        return Texts.detail(refusal.slug(), refusal.why(), language);
    }

    private static Field field(Fault fault, Language language) {
        return new Field(fault.field(), Texts.fix(fault, language));
    }
}
