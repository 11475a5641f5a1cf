package dengwen.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.intake.PlainFacets;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Facets as the text of their JSON: desks check them against what the reporter sealed, so they stay as they came. */
@Converter
class FacetsText implements AttributeConverter<PlainFacets, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlainFacets facets) {
        try {
            return facets == null ? null : JSON.writeValueAsString(facets);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facets do not write", e);
        }
    }

    @Override
    public @Nullable PlainFacets convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, PlainFacets.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facets in the database do not read", e);
        }
    }
}
