package dengwen.identity;

import dengwen.identity.UnmaskAct.Give;
import dengwen.identity.UnmaskAct.Refuse;
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

/** What custodians are asked for, and their answers. */
@Path("/v1/custody")
class CustodyResource {

    private final Keeping keeping;
    private final Keepers keepers;
    private final Identities identities;
    private final Shares shares;
    private final Intake intake;
    private final DeskViews desks;
    private final Ledger ledger;
    private final Days days;
    private final CurrentCaller caller;

    CustodyResource(
            Keeping keeping,
            Keepers keepers,
            Identities identities,
            Shares shares,
            Intake intake,
            DeskViews desks,
            Ledger ledger,
            Days days,
            CurrentCaller caller) {
        this.keeping = keeping;
        this.keepers = keepers;
        this.identities = identities;
        this.shares = shares;
        this.intake = intake;
        this.desks = desks;
        this.ledger = ledger;
        this.days = days;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<CustodyRow> list(@RestQuery @Nullable String cursor) {
        Cursor after = Cursor.parse(cursor, 2);
        Instant expires = after == null ? Instant.EPOCH : after.instant(0);
        String last = after == null ? "" : after.keys().getLast();
        Officer custodian = caller.officer();
        if (!keepers.keeps(custodian.name())) {
            return new Page<>(List.of(), null);
        }
        return Page.of(
                identities.waiting(custodian.name(), days.now(), expires, last, Page.USUAL + 1),
                Page.USUAL,
                row -> row,
                CustodyRow::cursor);
    }

    @GET
    @Path("/{requestId}")
    @Transactional(TxType.SUPPORTS)
    public CustodyView read(@RestPath ObjectId requestId) {
        Officer custodian = caller.officer();
        keepers.require(custodian.name());
        Unmasking unmasking = identities.askedOf(custodian.name(), requestId);
        ClueId clue = unmasking.clueId();
        unmasking.requireOpen(days.now());
        IdentityBox box = identities.box(clue);
        HeldShare share = shares.held(new PartId(clue, Secret.NAME), custodian.name());
        return new CustodyView(
                unmasking.request(),
                unmasking.signatures(),
                box.custody(),
                box.signature(),
                CustodyView.Keys.of(clue, intake.keys(clue)),
                desks.of(new DeskCode(unmasking.request().desk())),
                share.kept(),
                share.ciphertext(),
                share.sealedBy(),
                ledger.head(Stream.of(clue)));
    }

    @POST
    @Path("/{requestId}/answers")
    @ResponseStatus(201)
    public Logged give(@RestPath ObjectId requestId, @Valid Act<Give> act) {
        return keeping.give(caller.officer(), requestId, act);
    }

    @POST
    @Path("/{requestId}/refusals")
    @ResponseStatus(201)
    public Logged refuse(@RestPath ObjectId requestId, @Valid Act<Refuse> act) {
        return keeping.refuse(caller.officer(), requestId, act);
    }
}
