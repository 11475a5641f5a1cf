package dengwen.identity;

import dengwen.identity.HandoverAct.GiveBack;
import dengwen.identity.HandoverAct.Offer;
import dengwen.identity.HandoverAct.Take;
import dengwen.identity.Unmaskings.Logged;
import dengwen.intake.Intake;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Cursor;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Page;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Parts that go from one keeper to the next. */
@Path("/v1/handovers")
class HandoverResource {

    private final HandingOn handingOn;
    private final ChangingParts changing;
    private final Shares shares;
    private final Handovers handovers;
    private final Successors successors;
    private final Identities identities;
    private final Contacts contacts;
    private final Intake intake;
    private final Ledger ledger;
    private final CurrentCaller caller;

    HandoverResource(
            HandingOn handingOn,
            ChangingParts changing,
            Shares shares,
            Handovers handovers,
            Successors successors,
            Identities identities,
            Contacts contacts,
            Intake intake,
            Ledger ledger,
            CurrentCaller caller) {
        this.handingOn = handingOn;
        this.changing = changing;
        this.shares = shares;
        this.handovers = handovers;
        this.successors = successors;
        this.identities = identities;
        this.contacts = contacts;
        this.intake = intake;
        this.ledger = ledger;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<HandoverRow> list(@RestQuery @Nullable String cursor) {
        return changing.page(caller.officer().name(), Cursor.parse(cursor, 3));
    }

    @GET
    @Path("/{part}")
    @Transactional(TxType.SUPPORTS)
    public PartView read(@RestPath PartId part) {
        OfficerName asker = caller.officer().name();
        return handovers
                .open(part, asker)
                .filter(offer -> successors.lists(part.secret(), offer.kept(), asker))
                .map(offer -> view(part, offer.kept(), true, offer.ciphertext(), offer.giver()))
                .orElseGet(() -> {
                    HeldShare held = shares.held(part, asker);
                    return view(part, held.kept(), false, held.ciphertext(), held.sealedBy());
                });
    }

    @POST
    @Path("/{part}/offers")
    @ResponseStatus(201)
    public Logged offer(@RestPath PartId part, @Valid Act<Offer> act) {
        return handingOn.offer(caller.officer(), part, act);
    }

    @POST
    @Path("/{part}/taking")
    @ResponseStatus(201)
    public Logged take(@RestPath PartId part, @Valid Act<Take> act) {
        return handingOn.take(caller.officer(), part, act);
    }

    @POST
    @Path("/{part}/returns")
    @ResponseStatus(201)
    public Logged giveBack(@RestPath PartId part, @Valid Act<GiveBack> act) {
        return handingOn.giveBack(caller.officer(), part, act);
    }

    private PartView view(PartId part, String kept, boolean offered, byte[] share, @Nullable OfficerName sealedBy) {
        ClueId clue = part.clue();
        CustodyView.Keys keys = CustodyView.Keys.of(clue, intake.keys(clue));
        Head head = ledger.head(Stream.of(clue));
        return switch (part.secret()) {
            case NAME -> {
                IdentityBox box = identities.box(clue);
                yield new PartView(
                        part.secret(),
                        kept,
                        offered,
                        box.custody(),
                        null,
                        box.signature(),
                        keys,
                        share,
                        sealedBy,
                        head);
            }
            case CONTACT -> {
                ContactBox box = contacts.box(clue);
                yield new PartView(
                        part.secret(),
                        kept,
                        offered,
                        null,
                        box.keeping(),
                        box.signature(),
                        keys,
                        share,
                        sealedBy,
                        head);
            }
        };
    }
}
