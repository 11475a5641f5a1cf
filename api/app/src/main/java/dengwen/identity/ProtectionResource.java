package dengwen.identity;

import dengwen.docket.Docket;
import dengwen.identity.ProtectionAct.Ask;
import dengwen.identity.ProtectionAct.Finish;
import dengwen.identity.ProtectionAct.Plan;
import dengwen.identity.ProtectionAct.RecordIncident;
import dengwen.identity.Unmaskings.Logged;
import dengwen.kernel.BodyLimit;
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

/** How a reporter is kept safe, for the officers of the desk. */
@Path("/v1/clues/{clueId}/protection")
class ProtectionResource {

    /** A plan, an incident or a reply with its copy: 256 KiB each, padded and in base64. */
    private static final int LONGEST = 1024 * 1024;

    private final Protection protection;
    private final Protections protections;
    private final Docket docket;
    private final CurrentCaller caller;

    ProtectionResource(Protection protection, Protections protections, Docket docket, CurrentCaller caller) {
        this.protection = protection;
        this.protections = protections;
        this.docket = docket;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public ProtectionView read(@RestPath ClueId clueId) {
        docket.requireSeen(caller.officer(), clueId);
        PlanVersion plan = protections.newest(clueId);
        return new ProtectionView(
                plan == null ? null : plan.view(),
                protections.incidents(clueId).stream().map(Incident::view).toList(),
                protections.checkIns(clueId).stream().map(CheckIn::view).toList());
    }

    @POST
    @Path("/plans")
    @ResponseStatus(201)
    @BodyLimit(LONGEST)
    public Logged plan(@RestPath ClueId clueId, @Valid Act<Plan> act) {
        return protection.plan(caller.officer(), clueId, act);
    }

    @POST
    @Path("/incidents")
    @ResponseStatus(201)
    @BodyLimit(LONGEST)
    public Logged record(@RestPath ClueId clueId, @Valid Act<RecordIncident> act) {
        return protection.record(caller.officer(), clueId, act);
    }

    @POST
    @Path("/check-ins/{day}/questions")
    @ResponseStatus(201)
    @BodyLimit(LONGEST)
    public Logged ask(@RestPath ClueId clueId, @RestPath CheckInDay day, @Valid Act<Ask> act) {
        return protection.ask(caller.officer(), clueId, day, act);
    }

    @POST
    @Path("/check-ins/{day}/outcome")
    @ResponseStatus(201)
    @BodyLimit(LONGEST)
    public Logged finish(@RestPath ClueId clueId, @RestPath CheckInDay day, @Valid Act<Finish> act) {
        return protection.finish(caller.officer(), clueId, day, act);
    }
}
