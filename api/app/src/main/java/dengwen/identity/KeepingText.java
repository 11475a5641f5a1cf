package dengwen.identity;

import dengwen.seal.ContactKeeping;
import jakarta.persistence.Converter;

/** Who keeps a contact, in the form that the reporter signed. */
@Converter
class KeepingText extends SignedText<ContactKeeping> {

    KeepingText() {
        super(ContactKeeping::of);
    }
}
