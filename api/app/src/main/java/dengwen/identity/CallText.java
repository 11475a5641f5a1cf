package dengwen.identity;

import dengwen.seal.Call;
import jakarta.persistence.Converter;

/** A call in the form that the keeper signed who took it. */
@Converter
class CallText extends SignedText<Call> {

    CallText() {
        super(Call::of);
    }
}
