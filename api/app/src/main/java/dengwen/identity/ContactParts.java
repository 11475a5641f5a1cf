package dengwen.identity;

import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which keepers have which parts of a contact when it is about a call: only those whom the list names. */
@Singleton
class ContactParts {

    private final Contacts contacts;
    private final Shares shares;
    private final Successors successors;

    ContactParts(Contacts contacts, Shares shares, Successors successors) {
        this.contacts = contacts;
        this.shares = shares;
        this.successors = successors;
    }

    boolean isListed(OfficerName keeper) {
        return successors.lists(Secret.CONTACT, keeper.user(), keeper);
    }

    /** A call, for a listed keeper who holds a part of its contact. @throws NotFound for others */
    ReporterCall callFor(OfficerName keeper, ObjectId id) {
        ReporterCall call = contacts.call(id);
        of(keeper, call);
        return call;
    }

    /** What a keeper holds of the contact. @throws NotFound when that is nothing, or the list has dropped him */
    HeldShare of(OfficerName keeper, ReporterCall call) {
        if (!isListed(keeper)) {
            throw new NotFound();
        }
        return shares.held(part(call), keeper);
    }

    /** Every listed keeper who holds a part of the contact now. */
    List<OfficerName> holders(ReporterCall call) {
        return shares.held(Secret.CONTACT, List.of(call.clueId())).stream()
                .map(HeldShare::holder)
                .filter(this::isListed)
                .toList();
    }

    /** The shares that were given for a call. */
    List<KeeperShare> given(ReporterCall call) {
        return contacts.answers(call.requestId()).stream()
                .filter(answer -> answer.ciphertext() != null)
                .map(answer -> new KeeperShare(
                        answer.keeper(),
                        shares.keptBy(part(call), answer.keeper()),
                        Objects.requireNonNull(answer.ciphertext())))
                .toList();
    }

    /** How many places are left whose keepers could still make the call. */
    long left(ReporterCall call) {
        Set<OfficerName> refused = contacts.answers(call.requestId()).stream()
                .filter(answer -> answer.reason() != null)
                .map(KeeperAnswer::keeper)
                .collect(Collectors.toSet());
        return shares.held(Secret.CONTACT, List.of(call.clueId())).stream()
                .filter(share -> isListed(share.holder()) && !refused.contains(share.holder()))
                .map(HeldShare::kept)
                .distinct()
                .count();
    }

    private static PartId part(ReporterCall call) {
        return new PartId(call.clueId(), Secret.CONTACT);
    }
}
