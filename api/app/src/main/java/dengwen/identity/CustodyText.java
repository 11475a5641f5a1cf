package dengwen.identity;

import dengwen.seal.Custody;
import jakarta.persistence.Converter;

/** Custody in the form that the reporter signed. */
@Converter
class CustodyText extends SignedText<Custody> {

    CustodyText() {
        super(Custody::of);
    }
}
