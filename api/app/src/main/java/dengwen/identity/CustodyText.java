package dengwen.identity;

import dengwen.seal.CanonicalJson;
import dengwen.seal.Custody;
import dengwen.seal.SealRefused;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** Custody in the form that the reporter signed. */
@Converter
class CustodyText implements AttributeConverter<Custody, String> {

    @Override
    public String convertToDatabaseColumn(Custody custody) {
        return new String(custody.json(), StandardCharsets.UTF_8);
    }

    @Override
    public Custody convertToEntityAttribute(String text) {
        try {
            return Custody.of(CanonicalJson.parse(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SealRefused e) {
            throw new IllegalStateException("custody in the database does not read", e);
        }
    }
}
