package dengwen.docket;

import dengwen.docket.ClueAct.Approve;
import dengwen.docket.ClueAct.Archive;
import dengwen.docket.ClueAct.Conclude;
import dengwen.docket.ClueAct.Propose;
import dengwen.docket.ClueAct.Return;
import dengwen.kernel.BodyLimit;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.ledger.Act;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What becomes of a clue that somebody has in hand. */
@Path("/v1/clues/{clueId}")
class ProcedureResource {

    /** A note of 256 KiB, padded and in base64. */
    private static final int LONGEST_PAPER = 1024 * 1024;

    private final Procedure procedure;
    private final CurrentCaller caller;

    ProcedureResource(Procedure procedure, CurrentCaller caller) {
        this.procedure = procedure;
        this.caller = caller;
    }

    @POST
    @Path("/opinions")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_PAPER)
    public Moved propose(@RestPath ClueId clueId, @Valid Act<Propose> act) {
        return procedure.propose(caller.officer(), clueId, act);
    }

    @POST
    @Path("/approvals")
    @ResponseStatus(201)
    public Moved approve(@RestPath ClueId clueId, @Valid Act<Approve> act) {
        return procedure.approve(caller.officer(), clueId, act);
    }

    @POST
    @Path("/returns")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_PAPER)
    public Moved giveBack(@RestPath ClueId clueId, @Valid Act<Return> act) {
        return procedure.giveBack(caller.officer(), clueId, act);
    }

    @POST
    @Path("/results")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_PAPER)
    public Moved conclude(@RestPath ClueId clueId, @Valid Act<Conclude> act) {
        return procedure.conclude(caller.officer(), clueId, act);
    }

    @POST
    @Path("/archive")
    @ResponseStatus(201)
    public Moved archive(@RestPath ClueId clueId, @Valid Act<Archive> act) {
        return procedure.archive(caller.officer(), clueId, act);
    }
}
