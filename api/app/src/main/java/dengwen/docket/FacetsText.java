package dengwen.docket;

import dengwen.intake.PlainFacets;
import jakarta.persistence.Converter;

/** Facets; desks check them against what the reporter sealed, so they stay as they came. */
@Converter
class FacetsText extends JsonText<PlainFacets> {

    FacetsText() {
        super(PlainFacets.class);
    }
}
