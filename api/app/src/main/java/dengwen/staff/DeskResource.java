package dengwen.staff;

import dengwen.kernel.Caller;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.DeskCode;
import dengwen.ledger.Act;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Desks, for their members. */
@Path("/v1/desks/{desk}")
class DeskResource {

    private final CurrentCaller caller;
    private final Desks desks;
    private final DeskViews views;

    DeskResource(CurrentCaller caller, Desks desks, DeskViews views) {
        this.caller = caller;
        this.desks = desks;
        this.views = views;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public DeskView read(DeskCode desk) {
        memberOf(desk);
        return views.of(desk);
    }

    @POST
    @Path("members")
    @ResponseStatus(201)
    public Desks.StatedNow stateMembership(DeskCode desk, @NotNull @Valid Act<StateMembership> act) {
        return desks.state(memberOf(desk), desk, act);
    }

    @POST
    @Path("key-grants")
    @ResponseStatus(201)
    public Accounts.HeadNow giveKey(DeskCode desk, @NotNull @Valid Act<GiveKey> act) {
        return desks.giveKey(memberOf(desk), desk, act);
    }

    private Caller.Officer memberOf(DeskCode desk) {
        Caller.Officer officer = caller.officer();
        officer.at(desk);
        return officer;
    }
}
