package dengwen.identity;

import dengwen.seal.UnmaskRequest;
import jakarta.persistence.Converter;

/** A request in the form that the officers signed. */
@Converter
class RequestText extends SignedText<UnmaskRequest> {

    RequestText() {
        super(UnmaskRequest::of);
    }
}
