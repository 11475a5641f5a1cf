package dengwen.docket;

import dengwen.docket.Verifications.Verified;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.ledger.Act;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What a desk finds out of the contact of a named report. */
@Path("/v1/clues/{clueId}/verifications")
class VerificationResource {

    private final Verifications verifications;
    private final CurrentCaller caller;

    VerificationResource(Verifications verifications, CurrentCaller caller) {
        this.verifications = verifications;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    public Verified verify(@RestPath ClueId clueId, @Valid Act<Verify> act) {
        return verifications.verify(caller.officer(), clueId, act);
    }
}
