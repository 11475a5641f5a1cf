package dengwen.staff;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import dengwen.kernel.Caller;
import dengwen.kernel.Days;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import dengwen.kernel.NotFound;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Once;
import dengwen.kernel.Role;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.seal.MembershipStatement;
import dengwen.seal.SealRefused;
import dengwen.seal.VerifyingKey;
import dengwen.sealing.DeskReader;
import dengwen.sealing.KeyEnvelopes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** Who belongs to a desk and holds its key. Members decide it; the server only keeps what they signed. */
@Singleton
public class Desks {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    /** How many members other than the officer have to say so (sealing.md section 2). */
    private static final int VOUCHERS = 2;

    private final DeskRows desks;
    private final Statements statements;
    private final SealedKeys keys;
    private final KeyEnvelopes envelopes;
    private final Ledger ledger;
    private final DeploymentId deployment;
    private final Days days;

    Desks(
            DeskRows desks,
            Statements statements,
            SealedKeys keys,
            KeyEnvelopes envelopes,
            Ledger ledger,
            DeploymentId deployment,
            Days days) {
        this.desks = desks;
        this.statements = statements;
        this.keys = keys;
        this.envelopes = envelopes;
        this.ledger = ledger;
        this.deployment = deployment;
        this.days = days;
    }

    /** What became of a statement, and where the desk's stream ends. */
    public record StatedNow(boolean active, Head head) {}

    /** Whether an officer belongs to a desk today. */
    @Transactional(SUPPORTS)
    public boolean seats(DeskCode desk, OfficerName officer) {
        return statements.confirms(desk, officer, days.today());
    }

    /**
     * The epoch of a desk's key.
     *
     * @throws NotFound when the manifest in force lists no such desk
     */
    @Transactional(SUPPORTS)
    public int epoch(DeskCode desk) {
        return desks.coded(desk).orElseThrow(NotFound::new).epoch();
    }

    /**
     * The desk's public keys.
     *
     * @throws NotFound when the manifest in force lists no such desk
     */
    @Transactional(SUPPORTS)
    public DeskReader reader(DeskCode desk) {
        Desk row = desks.coded(desk).orElseThrow(NotFound::new);
        return new DeskReader(desk, row.epoch(), row.recipient(), row.sigKey());
    }

    /**
     * Keeps a member's word that an officer belongs to the desk; it counts from the second member on.
     *
     * @throws StatementRefused when it is about the member himself, another desk, past days or not signed by the member
     */
    @Once
    @Transactional
    public StatedNow state(Caller.Officer member, DeskCode desk, Act<StateMembership> act) {
        MembershipStatement stated = act.act().statement();
        check(stated, desk, member);
        requireSigned(stated, member, act.act().signature());
        Head head = ledger.append(act, member, Stream.of(desk), "member-stated");
        Statement statement = kept(stated);
        statements.sign(statement, member.name(), act.act().signature());
        if (statements.countSignatures(statement.hash()) >= VOUCHERS) {
            statement.confirm();
        }
        return new StatedNow(statement.activeOn(days.today()), head);
    }

    /**
     * Keeps the desk's key for a member, sealed by another one.
     *
     * @throws NotFound when nobody of that name belongs to the desk
     * @throws dengwen.sealing.EnvelopeRefused unless the file is sealed for this desk, epoch and officer
     */
    @Once
    @Transactional
    public Accounts.HeadNow giveKey(Caller.Officer member, DeskCode desk, Act<GiveKey> act) {
        GiveKey gift = act.act();
        if (!gift.desk().equals(desk) || gift.epoch() != epoch(desk)) {
            throw new InvalidField("/act/epoch", "format");
        }
        if (!seats(desk, gift.user())) {
            throw new NotFound();
        }
        envelopes.requireDeskKey(desk, gift.epoch(), gift.user(), gift.ciphertext());
        Head head = ledger.append(act, member, Stream.of(desk), "key-granted");
        keys.keep(new DeskKeyGrant(desk, gift.epoch(), gift.user(), gift.ciphertext()));
        return new Accounts.HeadNow(head);
    }

    private Statement kept(MembershipStatement stated) {
        return statements.withHash(HexFormat.of().formatHex(stated.hash())).orElseGet(() -> {
            Statement statement = Statement.ofMembers(stated);
            statements.add(statement);
            return statement;
        });
    }

    private void check(MembershipStatement stated, DeskCode desk, Caller.Officer member) {
        boolean namesRoles = !stated.roles().isEmpty()
                && ROLES.containsAll(stated.roles())
                && Set.copyOf(stated.roles()).size() == stated.roles().size();
        if (!stated.desk().equals(desk.desk()) || !namesRoles || !isName(stated.user())) {
            throw new StatementRefused("detail");
        }
        if (stated.user().equals(member.name().user())) {
            throw new StatementRefused("self");
        }
        if (LocalDate.parse(stated.to()).isBefore(days.today())) {
            throw new StatementRefused("period");
        }
    }

    private void requireSigned(MembershipStatement stated, Caller.Officer member, byte[] signature) {
        try {
            VerifyingKey key = VerifyingKey.of(Base64.getDecoder().decode(member.sigKey()));
            stated.requireSignedBy(key, deployment.value(), signature);
        } catch (SealRefused e) {
            throw new StatementRefused("signature");
        }
    }

    private static boolean isName(String user) {
        return user.matches("[a-z][a-z0-9.-]{1,31}");
    }
}
