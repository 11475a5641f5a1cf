package dengwen.staff;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import dengwen.kernel.OfficerName;
import dengwen.seal.Manifest;
import dengwen.seal.MembershipStatement;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a manifest says of desks and people, taken over when it comes into force. */
@Singleton
public class Roll {

    private final DeskRows desks;
    private final Officers officers;
    private final Statements statements;
    private final SealedKeys keys;

    Roll(DeskRows desks, Officers officers, Statements statements, SealedKeys keys) {
        this.desks = desks;
        this.officers = officers;
        this.statements = statements;
        this.keys = keys;
    }

    /**
     * Puts a manifest's desks, first members and listed people in place of those of the one before. Accounts, statements
     * of members and sealed keys stay.
     *
     * @param sealed what the ceremony sealed to officers; null when it came with an earlier manifest
     */
    @Transactional(MANDATORY)
    public void adopt(Manifest manifest, @Nullable KeysDocument sealed) {
        desks.clear();
        officers.vouchForNobody();
        statements.forgetFirstMembers();
        manifest.desks().forEach(desk -> desks.add(new Desk(desk)));
        listed(manifest).forEach(officers::vouchFor);
        manifest.desks().forEach(desk -> seat(manifest, desk));
        if (sealed != null) {
            sealed.deskKeys().forEach(k -> keys.keep(new DeskKeyGrant(k.desk(), k.epoch(), k.user(), k.ciphertext())));
            sealed.shares().forEach(share -> keys.keep(new Share(share)));
        }
    }

    private void seat(Manifest manifest, Manifest.Desk desk) {
        for (Manifest.Member member : desk.members()) {
            Statement seat = Statement.ofManifest(new MembershipStatement(
                    1,
                    desk.desk(),
                    member.user(),
                    member.recipient(),
                    member.sigKey(),
                    member.roles(),
                    manifest.issued(),
                    manifest.expires()));
            // members may have said the very same before
            statements.withHash(seat.hash()).ifPresentOrElse(Statement::confirm, () -> statements.add(seat));
        }
    }

    /** Everybody once: a member of two desks is listed at both. */
    private static List<Vouched> listed(Manifest manifest) {
        Stream<Manifest.Person> members = manifest.desks().stream()
                .flatMap(desk -> desk.members().stream())
                .map(m -> new Manifest.Person(m.user(), m.name(), m.recipient(), m.sigKey()));
        List<Manifest.Person> administrators = manifest.administrators();
        List<Vouched> named = Stream.of(members, manifest.holders().stream(), administrators.stream())
                .flatMap(people -> people)
                .distinct()
                .map(p -> new Vouched(p.user(), p.recipient(), p.sigKey(), administrators.contains(p)))
                .toList();
        return Stream.concat(named.stream(), keepers(manifest, named)).toList();
    }

    /** Custodians who are listed as nothing else: they sit at no desk, and sign in all the same. */
    private static Stream<Vouched> keepers(Manifest manifest, List<Vouched> named) {
        Set<OfficerName> known = named.stream().map(Vouched::name).collect(Collectors.toCollection(HashSet::new));
        return manifest.custodians().stream()
                .filter(custodian -> known.add(new OfficerName(custodian.user())))
                .map(c -> new Vouched(c.user(), c.recipient(), c.sigKey(), false));
    }
}
