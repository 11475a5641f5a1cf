package dengwen.staff;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether and where an officer wants mail.
 *
 * @param address null for none
 */
record MailChoice(
        @Nullable @Size(max = 254) @Email(regexp = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*")
        String address,

        @NotNull Boolean daily) {

    static final MailChoice NONE = new MailChoice(null, false);

    /** Shows no address. */
    @Override
    public String toString() {
        return "MailChoice";
    }
}
