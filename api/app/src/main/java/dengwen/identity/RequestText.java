package dengwen.identity;

import dengwen.seal.CanonicalJson;
import dengwen.seal.SealRefused;
import dengwen.seal.UnmaskRequest;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** A request in the form that the officers signed. */
@Converter
class RequestText implements AttributeConverter<UnmaskRequest, String> {

    @Override
    public String convertToDatabaseColumn(UnmaskRequest request) {
        return new String(request.json(), StandardCharsets.UTF_8);
    }

    @Override
    public UnmaskRequest convertToEntityAttribute(String text) {
        try {
            return UnmaskRequest.of(CanonicalJson.parse(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SealRefused e) {
            throw new IllegalStateException("a request in the database does not read", e);
        }
    }
}
