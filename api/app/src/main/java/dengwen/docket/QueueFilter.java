package dengwen.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import dengwen.kernel.InvalidField;
import dengwen.routing.Urgency;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks of a queue, in the words of the API; an empty list and an absent word are no condition.
 *
 * @param assignee a user name, {@code me} (whoever looks) or {@code none}
 * @param sort null for {@link QueueOrder#DUE}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueueFilter(
        @NotNull List<@NotNull QueueState> state,
        @NotNull List<@NotNull Urgency> urgency,
        @NotNull List<@NotNull @Pattern(regexp = "F[1-59]") String> field,
        @Nullable @Pattern(regexp = "[a-z][a-z0-9.-]{1,31}") String assignee,
        @Nullable DueStretch due,
        @Nullable Boolean waiting,
        @Nullable QueueOrder sort) {

    /** No condition. */
    static final QueueFilter ALL = new QueueFilter(List.of(), List.of(), List.of(), null, null, null, null);

    static QueueFilter stretch(DueStretch due) {
        return new QueueFilter(List.of(), List.of(), List.of(), null, due, null, null);
    }

    /** What nobody at the desk has opened yet, also of what came up from another. */
    static QueueFilter fresh() {
        List<QueueState> unopened = List.of(QueueState.RECEIVED, QueueState.SEALED_UP);
        return new QueueFilter(unopened, List.of(), List.of(), null, null, null, null);
    }

    static QueueFilter waits() {
        return new QueueFilter(List.of(), List.of(), List.of(), null, null, true, null);
    }

    static QueueFilter mine() {
        return new QueueFilter(List.of(), List.of(), List.of(), Holder.ME, null, null, null);
    }

    QueueOrder order() {
        return sort == null ? QueueOrder.DUE : sort;
    }

    boolean waitingOnly() {
        return Boolean.TRUE.equals(waiting);
    }

    /** Whether neither urgency nor field matters, so that the sealed path, where both are unknown, is in. */
    boolean plain() {
        return urgency.isEmpty() && field.isEmpty();
    }

    /**
     * Passes a filter whose due days are a stretch of its order.
     *
     * @param where the JSON pointer of the filter, empty for parameters
     * @throws InvalidField otherwise: elsewhere they would be scattered over the whole list
     */
    QueueFilter checked(String where) {
        if (due != null && order() != QueueOrder.DUE) {
            throw new InvalidField(where + "/due", "stretch");
        }
        return this;
    }
}
