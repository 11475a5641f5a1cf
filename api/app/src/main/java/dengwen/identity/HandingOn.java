package dengwen.identity;

import dengwen.docket.Docket;
import dengwen.identity.HandoverAct.GiveBack;
import dengwen.identity.HandoverAct.Offer;
import dengwen.identity.HandoverAct.Take;
import dengwen.identity.Unmaskings.Logged;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.NotFound;
import dengwen.kernel.OfficerName;
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
import java.util.List;

/** Who goes hands the parts that he keeps to who comes (0017-change-of-custodian.md); the list alone says who that is. */
@Singleton
class HandingOn {

    private final Shares shares;
    private final Handovers handovers;
    private final Successors successors;
    private final Identities identities;
    private final Contacts contacts;
    private final Ledger ledger;
    private final Envelopes envelopes;
    private final Docket docket;
    private final Notices notices;

    HandingOn(
            Shares shares,
            Handovers handovers,
            Successors successors,
            Identities identities,
            Contacts contacts,
            Ledger ledger,
            Envelopes envelopes,
            Docket docket,
            Notices notices) {
        this.shares = shares;
        this.handovers = handovers;
        this.successors = successors;
        this.identities = identities;
        this.contacts = contacts;
        this.ledger = ledger;
        this.envelopes = envelopes;
        this.docket = docket;
        this.notices = notices;
    }

    /**
     * Offers a part, sealed to its next holder, who is told that something waits; until he takes it the giver keeps his.
     *
     * @throws NotFound when it is not his @throws HandoverRefused when it may not go there
     */
    @Once
    @Transactional
    public Logged offer(Officer giver, PartId part, Act<Offer> act) {
        Offer offer = act.act();
        HeldShare held = shares.held(part, giver.name());
        Head head = append(act, giver, part, "share-offered");
        boolean stays = part.secret() == Secret.CONTACT && successors.lists(Secret.CONTACT, held.kept(), giver.name());
        if (offer.secret() != part.secret() || !offer.kept().equals(held.kept()) || stays) {
            throw new HandoverRefused("part");
        }
        if (!successors.of(part.secret(), held.kept(), giver.name()).contains(offer.to())) {
            throw new HandoverRefused("successor");
        }
        requireFree(part, held.kept(), offer.to());
        envelopes.handedOn(
                part.clue(),
                part.secret().label(held.kept()),
                offer.to(),
                x(part, held.kept()),
                giver.name(),
                offer.ciphertext());
        handovers.of(part, held.kept()).stream()
                .filter(Handover::isOpen)
                .filter(open -> part.secret() == Secret.CONTACT || open.taker().equals(offer.to()))
                .forEach(open -> open.end(HandoverState.REPLACED));
        handovers.add(part, held.kept(), giver.name(), offer.to(), offer.ciphertext());
        tell(offer.to(), part);
        return new Logged(head);
    }

    /**
     * Takes an offered part over. Files of this part that are sealed to anybody whom the list has dropped are destroyed.
     *
     * @throws NotFound when he was offered none or is not on the list @throws HandoverClosed when the offer has ended
     */
    @Once
    @Transactional
    public Logged take(Officer taker, PartId part, Act<Take> act) {
        Take taking = act.act();
        Handover offer = offered(taker, part);
        Head head = append(act, taker, part, "share-taken");
        offer.require(taking.kept(), taking.ciphertext());
        if (!offer.isOpen()) {
            throw new HandoverClosed();
        }
        requireFree(part, offer.kept(), taker.name());
        shares.put(part, offer.kept(), taker.name(), offer.ciphertext(), offer.giver());
        offer.end(HandoverState.TAKEN);
        shares.held(part.secret(), List.of(part.clue())).stream()
                .filter(share -> share.kept().equals(offer.kept()) && isFollowed(share, part.secret(), taker.name()))
                .forEach(HeldShare::letGo);
        return new Logged(head);
    }

    /** An agency may have deputies; a place in a contact is one keeper's. */
    private boolean isFollowed(HeldShare share, Secret secret, OfficerName taker) {
        boolean stays = secret == Secret.NAME && successors.lists(secret, share.kept(), share.holder());
        return !stays && !share.holder().equals(taker);
    }

    /** Gives an offered part back that does not hold; its giver is told that it is his turn again. @throws NotFound, HandoverClosed as {@link #take} */
    @Once
    @Transactional
    public Logged giveBack(Officer taker, PartId part, Act<GiveBack> act) {
        GiveBack returned = act.act();
        Handover offer = offered(taker, part);
        Head head = append(act, taker, part, "share-returned");
        offer.require(returned.kept(), returned.ciphertext());
        offer.end(HandoverState.RETURNED);
        tell(offer.giver(), part);
        return new Logged(head);
    }

    private void tell(OfficerName officer, PartId part) {
        notices.somethingWaitsFor(officer, docket.desk(part.clue()), Release.QUARTER_HOUR);
    }

    private Handover offered(Officer taker, PartId part) {
        Handover offer = handovers.newest(part, taker.name());
        if (!successors.lists(part.secret(), offer.kept(), taker.name())) {
            throw new NotFound();
        }
        return offer;
    }

    private Head append(Act<?> act, Officer officer, PartId part, String type) {
        return ledger.append(act, officer, Stream.of(part.clue()), type);
    }

    private void requireFree(PartId part, String kept, OfficerName to) {
        boolean another = handovers
                .open(part, to)
                .filter(open -> !open.kept().equals(kept))
                .isPresent();
        if (another || !shares.isFree(part, kept, to)) {
            throw new HandoverRefused("held");
        }
    }

    private int x(PartId part, String kept) {
        return switch (part.secret()) {
            case NAME -> identities.box(part.clue()).custody().x(kept);
            case CONTACT -> contacts.box(part.clue()).keeping().x(kept).orElseThrow();
        };
    }
}
