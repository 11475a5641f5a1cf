package dengwen.identity;

import dengwen.docket.Reply;
import dengwen.docket.RiskLevel;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What officers do to keep a reporter safe, as they sign it. */
sealed interface ProtectionAct {

    /** The risk, and what is done about it. @param version counts from 1 @param ciphertext sealed to the clue */
    record Plan(
            @NotNull DeskCode desk,
            @NotNull RiskLevel level,
            @Min(1) int version,
            @NotNull byte[] ciphertext) implements ProtectionAct {}

    /** Something was done to the reporter. Form, day and description are sealed: they would show who it is. */
    record RecordIncident(
            @NotNull DeskCode desk,
            @NotNull ObjectId id,
            @NotNull byte[] ciphertext) implements ProtectionAct {}

    /** Asks the reporter, through the mailbox, how things are. */
    record Ask(@NotNull DeskCode desk, @Valid @NotNull Reply reply) implements ProtectionAct {}

    /** @param reply null when there is nothing to tell the reporter */
    record Finish(
            @NotNull DeskCode desk,
            @NotNull CheckInOutcome outcome,
            @Valid @Nullable Reply reply) implements ProtectionAct {}
}
