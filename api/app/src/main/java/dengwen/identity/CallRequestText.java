package dengwen.identity;

import dengwen.seal.CallRequest;
import jakarta.persistence.Converter;

/** A request for a call in the form that the officer signed. */
@Converter
class CallRequestText extends SignedText<CallRequest> {

    CallRequestText() {
        super(CallRequest::of);
    }
}
