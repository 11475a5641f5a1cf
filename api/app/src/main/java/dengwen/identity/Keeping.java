package dengwen.identity;

import dengwen.identity.UnmaskAct.Give;
import dengwen.identity.UnmaskAct.Refuse;
import dengwen.identity.Unmaskings.Logged;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.notice.Notices;
import dengwen.notice.Release;
import dengwen.sealing.Envelopes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** What a custodian 身份保管人 does with his part of a name: nothing but to answer a request that stands in the log. */
@Singleton
class Keeping {

    private final Identities identities;
    private final Shares shares;
    private final Keepers keepers;
    private final Ledger ledger;
    private final Envelopes envelopes;
    private final Notices notices;
    private final Days days;

    Keeping(
            Identities identities,
            Shares shares,
            Keepers keepers,
            Ledger ledger,
            Envelopes envelopes,
            Notices notices,
            Days days) {
        this.identities = identities;
        this.shares = shares;
        this.keepers = keepers;
        this.ledger = ledger;
        this.envelopes = envelopes;
        this.notices = notices;
        this.days = days;
    }

    /**
     * Gives the desk his share, sealed to the key of the request.
     *
     * @throws UnmaskClosed when the request has ended or his agency has answered
     */
    @Once
    @Transactional
    public Logged give(Officer custodian, ObjectId id, Act<Give> act) {
        Give given = act.act();
        Answering answering = answering(custodian, id, act, "share-given", given.agency(), given.request());
        Unmasking unmasking = answering.unmasking();
        int x = identities.box(unmasking.clueId()).custody().x(given.agency());
        envelopes.answer(unmasking.clueId(), id, given.agency(), custodian.name(), x, given.ciphertext());
        answering.asked().give(custodian.name(), given.ciphertext());
        return tell(answering);
    }

    /** Declines, with a reason. */
    @Once
    @Transactional
    public Logged refuse(Officer custodian, ObjectId id, Act<Refuse> act) {
        Refuse refused = act.act();
        Answering answering = answering(custodian, id, act, "share-refused", refused.agency(), refused.request());
        answering.asked().refuse(custodian.name(), refused.reason());
        return tell(answering);
    }

    private record Answering(Unmasking unmasking, AskedShare asked, Head head) {}

    private Answering answering(
            Officer custodian, ObjectId id, Act<?> act, String type, String agency, String request) {
        keepers.require(custodian.name());
        Unmasking unmasking = identities.askedOf(custodian.name(), id);
        PartId part = new PartId(unmasking.clueId(), Secret.NAME);
        if (!shares.held(part, custodian.name()).kept().equals(agency)) {
            throw new UnmaskRefused("request");
        }
        Head head = ledger.append(act, custodian, Stream.of(unmasking.clueId()), type);
        unmasking.require(request, UnmaskState.APPROVED, days.now());
        return new Answering(unmasking, identities.asked(id, agency), head);
    }

    private Logged tell(Answering answering) {
        Unmasking unmasking = answering.unmasking();
        DeskCode desk = new DeskCode(unmasking.request().desk());
        notices.somethingWaitsFor(unmasking.askedBy(), desk, Release.QUARTER_HOUR);
        return new Logged(answering.head());
    }
}
