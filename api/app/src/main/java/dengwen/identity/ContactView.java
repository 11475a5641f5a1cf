package dengwen.identity;

import dengwen.kernel.OfficerName;
import dengwen.seal.CallRequest;
import dengwen.seal.ContactKeeping;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who keeps a contact, and what became of each call: for the officers who see the clue. No box, no share. */
record ContactView(ContactKeeping keeping, byte[] signature, List<Request> calls) {

    static ContactView of(ContactBox box, List<Request> calls) {
        return new ContactView(box.keeping(), box.signature(), calls);
    }

    /** @param keeper who took it @param given who gave his share */
    record Request(
            CallRequest request,
            byte[] signature,
            CallState state,
            @Nullable OfficerName keeper,
            List<OfficerName> given,
            List<Refused> refusals,
            List<Result> results) {

        static Request of(ReporterCall call, List<KeeperAnswer> answers, List<CallResult> results) {
            return new Request(
                    call.request(),
                    call.askedSignature(),
                    call.state(),
                    call.takenBy(),
                    answers.stream()
                            .filter(answer -> answer.ciphertext() != null)
                            .map(KeeperAnswer::keeper)
                            .toList(),
                    answers.stream().flatMap(Refused::of).toList(),
                    results.stream().map(result -> Result.of(result, call)).toList());
        }
    }

    record Refused(OfficerName user, RefusalReason reason) {

        static Stream<Refused> of(KeeperAnswer answer) {
            RefusalReason reason = answer.reason();
            return reason == null ? Stream.empty() : Stream.of(new Refused(answer.keeper(), reason));
        }
    }

    record Result(int attempt, CallOutcome result, OfficerName user, byte @Nullable [] note, Instant at) {

        static Result of(CallResult result, ReporterCall call) {
            OfficerName keeper = Objects.requireNonNull(call.takenBy());
            return new Result(result.attempt(), result.result(), keeper, result.note(), result.at());
        }
    }
}
