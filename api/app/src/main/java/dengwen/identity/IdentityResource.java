package dengwen.identity;

import dengwen.docket.Docket;
import dengwen.identity.UnmaskAct.Approve;
import dengwen.identity.UnmaskAct.Ask;
import dengwen.identity.UnmaskAct.Open;
import dengwen.identity.Unmaskings.Logged;
import dengwen.kernel.BodyLimit;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.ObjectId;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The name behind a report, for the officers of its desk. */
@Path("/v1/clues/{clueId}")
class IdentityResource {

    /** A reply of 256 KiB and its copy, padded and in base64. */
    private static final int LONGEST_REPLY = 1024 * 1024;

    private final Unmaskings unmaskings;
    private final Identities identities;
    private final Remaining remaining;
    private final Docket docket;
    private final CurrentCaller caller;

    IdentityResource(
            Unmaskings unmaskings, Identities identities, Remaining remaining, Docket docket, CurrentCaller caller) {
        this.unmaskings = unmaskings;
        this.identities = identities;
        this.remaining = remaining;
        this.docket = docket;
        this.caller = caller;
    }

    /** What an opening of the name releases. */
    record Opened(Head head, byte[] box, List<ShareAnswer> answers) {}

    @GET
    @Path("/identity")
    @Transactional(TxType.SUPPORTS)
    public IdentityView read(@RestPath ClueId clueId) {
        docket.requireSeen(caller.officer(), clueId);
        List<IdentityView.Request> requests =
                identities.unmaskings(clueId).stream().map(this::view).toList();
        return IdentityView.of(identities.box(clueId), remaining.answering(clueId), requests);
    }

    @POST
    @Path("/unmaskings")
    @ResponseStatus(201)
    public Logged ask(@RestPath ClueId clueId, @Valid Act<Ask> act) {
        return unmaskings.ask(caller.officer(), clueId, act);
    }

    @POST
    @Path("/unmaskings/{requestId}/approval")
    @ResponseStatus(201)
    public Logged approve(@RestPath ClueId clueId, @RestPath ObjectId requestId, @Valid Act<Approve> act) {
        return unmaskings.approve(caller.officer(), clueId, requestId, act);
    }

    /** The event is committed before box and answers are read, and a repeat is let in anew. */
    @POST
    @Path("/unmaskings/{requestId}/openings")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_REPLY)
    public Opened open(@RestPath ClueId clueId, @RestPath ObjectId requestId, @Valid Act<Open> act) {
        Officer officer = caller.officer();
        Logged logged = unmaskings.open(officer, clueId, requestId, act);
        docket.requireSeen(officer, clueId);
        List<ShareAnswer> answers = identities.asked(requestId).stream()
                .map(AskedShare::answer)
                .filter(Objects::nonNull)
                .toList();
        return new Opened(logged.head(), identities.box(clueId).box(), answers);
    }

    private IdentityView.Request view(Unmasking unmasking) {
        return new IdentityView.Request(
                unmasking.request(),
                unmasking.signatures(),
                unmasking.state(),
                unmasking.ended(),
                identities.asked(unmasking.requestId()).stream()
                        .map(AskedShare::view)
                        .toList());
    }
}
