package dengwen.identity;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.seal.CanonicalJson;
import dengwen.seal.SealRefused;
import dengwen.seal.SignedDocument;
import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A document in the form that somebody signed. */
class SignedText<T extends SignedDocument> implements AttributeConverter<T, String> {

    private final Reader<T> reader;

    SignedText(Reader<T> reader) {
        this.reader = reader;
    }

    /** Reads a document's JSON. */
    interface Reader<T> {
        T of(JsonNode tree) throws SealRefused;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T document) {
        return document == null ? null : new String(document.json(), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : reader.of(CanonicalJson.parse(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SealRefused e) {
            throw new IllegalStateException("a signed document in the database does not read", e);
        }
    }
}
