package dengwen.docket;

import dengwen.kernel.DeskCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A view of the queue as it is to be kept.
 *
 * @param shared whether all members of the desk have it
 * @param sealed its name, and the words that are looked for in headlines, under the desk's index key
 * @param version counts from 1
 */
record KeepView(
        @NotNull DeskCode desk,
        @NotNull Boolean shared,
        @Valid @NotNull QueueFilter filter,
        @NotNull @Size(min = 1, max = 2048) byte[] sealed,
        @Min(1) int version) {

    /** Shows nothing: it is sealed. */
    @Override
    public String toString() {
        return "KeepView";
    }
}
