package dengwen.docket;

import dengwen.calendar.PauseReason;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What an officer does to a clue, as he signs it. */
sealed interface ClueAct {

    /** The desk for which he does it. */
    DeskCode desk();

    /** The choice by which the table of states tells the moves of one step apart; null where it does not. */
    default @Nullable String choice() {
        return null;
    }

    /** @param grant hex of the hash of the grant's file */
    record Open(
            @NotNull DeskCode desk,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String grant) implements ClueAct {}

    /**
     * @param kind null for {@link ClueKind#REPORT}
     * @param assessment null when a plan is there already, or when an anonymous reporter's is to be written another time
     */
    record Accept(
            @NotNull DeskCode desk,
            @Nullable ClueKind kind,
            @Valid @Nullable Reply reply,
            @Valid @Nullable Assessment assessment)
            implements ClueAct {}

    record Refuse(
            @NotNull DeskCode desk,
            @NotNull Ground ground,
            @Valid @NotNull Reply reply) implements ClueAct {}

    record Assign(@NotNull DeskCode desk, @NotNull OfficerName assignee) implements ClueAct {}

    /** @param note the opinion, sealed like any note; it is not rewritten any more */
    record Propose(
            @NotNull DeskCode desk,
            @NotNull Disposition disposition,
            @Valid @NotNull Note note) implements ClueAct {}

    /**
     * @param opinion the note that is approved
     * @param disposition what it proposes, so that the chief signs both
     */
    record Approve(
            @NotNull DeskCode desk,
            @NotNull ObjectId opinion,
            @NotNull Disposition disposition) implements ClueAct {

        @Override
        public String choice() {
            return disposition.name();
        }
    }

    /** @param note why, for whoever writes the next one */
    record Return(
            @NotNull DeskCode desk,
            @NotNull ObjectId opinion,
            @Valid @NotNull Note note) implements ClueAct {}

    /** @param note what was found, and on what that stands */
    record Conclude(
            @NotNull DeskCode desk,
            @NotNull Outcome outcome,
            @Valid @NotNull Note note) implements ClueAct {

        @Override
        public String choice() {
            return outcome.name();
        }
    }

    record Archive(@NotNull DeskCode desk) implements ClueAct {}

    record Annotate(@NotNull DeskCode desk, @Valid @NotNull Note note) implements ClueAct {}

    record Answer(@NotNull DeskCode desk, @Valid @NotNull Reply reply) implements ClueAct {}

    /**
     * @param attachment the object id that the sealed report or message gives the file
     * @param blob its ciphertext, one of the clue's
     */
    record TakeOriginal(
            @NotNull DeskCode desk,
            @NotNull ObjectId attachment,
            @NotNull ObjectId blob) implements ClueAct {}

    /**
     * @param note what it is in words, sealed like any note; null for none
     */
    record Pause(
            @NotNull DeskCode desk,
            @NotNull Duty rule,
            @NotNull PauseReason reason,
            @Valid @Nullable Note note) implements ClueAct {}

    record Resume(@NotNull DeskCode desk, @NotNull Duty rule) implements ClueAct {}

    /**
     * @param epoch of the superior desk's key
     * @param grant the clue's key, sealed to that desk
     * @param letter reason and readers, sealed to the clue's key
     */
    record SealUp(
            @NotNull DeskCode desk,
            @Min(1) int epoch,
            @NotNull byte[] grant,
            @NotNull byte[] letter,
            @Valid @NotNull Told reply)
            implements ClueAct {}

    /**
     * @param generation one more than the clue's
     * @param recipient of the new key
     * @param signature of the desk's key over them
     * @param grant the new key, sealed to the desk
     */
    record Renew(
            @NotNull DeskCode desk,
            @Min(1) int generation,

            @NotNull @Pattern(regexp = "age1pq1[a-z0-9]{1,2093}")
            String recipient,

            @NotNull byte[] signature,
            @NotNull byte[] grant,
            @Valid @NotNull Reply reply)
            implements ClueAct {}

    record DecideHeld(
            @NotNull DeskCode desk,
            @NotNull HeldDecision decision,
            @NotNull HeldDecision.Reason reason) implements ClueAct {}

    /** Why a report is not accepted; anonymity is no ground (纪检监察机关处理检举控告工作规则 art. 29). */
    enum Ground {
        /** It has been, or must be, settled by suit, arbitration, administrative ruling or review. */
        NA1,
        /** It is another organ's duty. */
        NA2,
        /** It names an offence without any substance. */
        NA3
    }
}
