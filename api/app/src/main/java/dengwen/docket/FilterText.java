package dengwen.docket;

import jakarta.persistence.Converter;

/** The filter of a saved view. */
@Converter
class FilterText extends JsonText<QueueFilter> {

    FilterText() {
        super(QueueFilter.class);
    }
}
