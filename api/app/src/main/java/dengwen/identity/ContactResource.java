package dengwen.identity;

import dengwen.docket.Docket;
import dengwen.identity.CallAct.AskCall;
import dengwen.identity.Unmaskings.Logged;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.ledger.Act;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** How the reporter of a clue may be called, for the officers of its desk. */
@Path("/v1/clues/{clueId}")
class ContactResource {

    private final Calling calling;
    private final Contacts contacts;
    private final Docket docket;
    private final CurrentCaller caller;

    ContactResource(Calling calling, Contacts contacts, Docket docket, CurrentCaller caller) {
        this.calling = calling;
        this.contacts = contacts;
        this.docket = docket;
        this.caller = caller;
    }

    @GET
    @Path("/contact")
    @Transactional(TxType.SUPPORTS)
    public ContactView read(@RestPath ClueId clueId) {
        docket.requireSeen(caller.officer(), clueId);
        return ContactView.of(
                contacts.box(clueId),
                contacts.calls(clueId).stream().map(this::view).toList());
    }

    @POST
    @Path("/calls")
    @ResponseStatus(201)
    public Logged ask(@RestPath ClueId clueId, @Valid Act<AskCall> act) {
        return calling.ask(caller.officer(), clueId, act);
    }

    private ContactView.Request view(ReporterCall call) {
        return ContactView.Request.of(call, contacts.answers(call.requestId()), contacts.results(call.requestId()));
    }
}
