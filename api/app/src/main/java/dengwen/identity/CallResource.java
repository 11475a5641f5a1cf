package dengwen.identity;

import dengwen.identity.CallAct.GiveCallShare;
import dengwen.identity.CallAct.OpenContact;
import dengwen.identity.CallAct.RefuseCall;
import dengwen.identity.CallAct.TakeCall;
import dengwen.identity.CallAct.TellResult;
import dengwen.identity.Unmaskings.Logged;
import dengwen.intake.Intake;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Cursor;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import dengwen.kernel.Page;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.staff.DeskViews;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What keepers of contacts are asked for, and what they do. */
@Path("/v1/calls")
class CallResource {

    private final CallKeeping keeping;
    private final ContactParts parts;
    private final Contacts contacts;
    private final Intake intake;
    private final DeskViews desks;
    private final Ledger ledger;
    private final Days days;
    private final CurrentCaller caller;

    CallResource(
            CallKeeping keeping,
            ContactParts parts,
            Contacts contacts,
            Intake intake,
            DeskViews desks,
            Ledger ledger,
            Days days,
            CurrentCaller caller) {
        this.keeping = keeping;
        this.parts = parts;
        this.contacts = contacts;
        this.intake = intake;
        this.desks = desks;
        this.ledger = ledger;
        this.days = days;
        this.caller = caller;
    }

    /** What an opening of a contact releases. */
    record Opened(Head head, byte[] box, List<KeeperShare> answers) {}

    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<CallRow> list(@RestQuery @Nullable String cursor) {
        Cursor after = Cursor.parse(cursor, 2);
        Instant expires = after == null ? Instant.EPOCH : after.instant(0);
        String last = after == null ? "" : after.keys().getLast();
        Officer keeper = caller.officer();
        if (!parts.isListed(keeper.name())) {
            return new Page<>(List.of(), null);
        }
        return Page.of(
                contacts.waiting(keeper.name(), days.now(), expires, last, Page.USUAL + 1),
                Page.USUAL,
                call -> CallRow.of(call, parts.given(call).size()),
                ReporterCall::cursor);
    }

    @GET
    @Path("/{requestId}")
    @Transactional(TxType.SUPPORTS)
    public CallView read(@RestPath ObjectId requestId) {
        Officer keeper = caller.officer();
        ReporterCall call = parts.callFor(keeper.name(), requestId);
        HeldShare part = parts.of(keeper.name(), call);
        call.requireOpen(days.now());
        ClueId clue = call.clueId();
        ContactBox box = contacts.box(clue);
        return new CallView(
                call.request(),
                call.askedSignature(),
                call.state(),
                call.taken(),
                box.keeping(),
                box.signature(),
                CustodyView.Keys.of(clue, intake.keys(clue)),
                desks.of(new DeskCode(call.request().desk())),
                part.kept(),
                part.ciphertext(),
                part.sealedBy(),
                parts.given(call).size(),
                contacts.results(requestId).size(),
                ledger.head(Stream.of(clue)));
    }

    @POST
    @Path("/{requestId}/taking")
    @ResponseStatus(201)
    public Logged take(@RestPath ObjectId requestId, @Valid Act<TakeCall> act) {
        return keeping.take(caller.officer(), requestId, act);
    }

    @POST
    @Path("/{requestId}/answers")
    @ResponseStatus(201)
    public Logged give(@RestPath ObjectId requestId, @Valid Act<GiveCallShare> act) {
        return keeping.give(caller.officer(), requestId, act);
    }

    @POST
    @Path("/{requestId}/refusals")
    @ResponseStatus(201)
    public Logged refuse(@RestPath ObjectId requestId, @Valid Act<RefuseCall> act) {
        return keeping.refuse(caller.officer(), requestId, act);
    }

    /** The event is committed before box and shares are read, and a repeat is let in anew. */
    @POST
    @Path("/{requestId}/openings")
    @ResponseStatus(201)
    public Opened open(@RestPath ObjectId requestId, @Valid Act<OpenContact> act) {
        Officer keeper = caller.officer();
        Logged logged = keeping.open(keeper, requestId, act);
        ReporterCall call = parts.callFor(keeper.name(), requestId);
        return new Opened(logged.head(), contacts.box(call.clueId()).box(), parts.given(call));
    }

    @POST
    @Path("/{requestId}/results")
    @ResponseStatus(201)
    public Logged tellResult(@RestPath ObjectId requestId, @Valid Act<TellResult> act) {
        return keeping.tellResult(caller.officer(), requestId, act);
    }
}
