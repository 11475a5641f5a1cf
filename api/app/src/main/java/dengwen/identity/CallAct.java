package dengwen.identity;

import dengwen.kernel.DeskCode;
import dengwen.seal.Call;
import dengwen.seal.CallRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What officers and keepers do about a call, as they sign it. {@code call} is the hex hash of the call where it is text. */
sealed interface CallAct {

    /** @param signature of purpose {@code contact} */
    record AskCall(
            @NotNull DeskCode desk,
            @NotNull CallRequest request,
            @NotNull @Size(min = 64, max = 64) byte[] signature) implements CallAct {}

    /** @param signature as in {@link AskCall} */
    record TakeCall(
            @NotNull Call call,
            @NotNull @Size(min = 64, max = 64) byte[] signature) implements CallAct {}

    /** @param ciphertext the share, sealed to the call's recipient */
    record GiveCallShare(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String call,
            @NotNull @Size(max = 12288) byte[] ciphertext) implements CallAct {}

    /** @param request hex hash of the request */
    record RefuseCall(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String request,
            @NotNull RefusalReason reason) implements CallAct {}

    record OpenContact(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String call) implements CallAct {}

    /** @param note sealed to the clue */
    record TellResult(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String call,
            @NotNull CallOutcome result,
            @Size(max = 12288) byte @Nullable [] note)
            implements CallAct {}
}
