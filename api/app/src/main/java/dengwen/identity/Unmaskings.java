package dengwen.identity;

import dengwen.docket.ClueSealedUp;
import dengwen.docket.Docket;
import dengwen.docket.Verifications;
import dengwen.identity.UnmaskAct.Approve;
import dengwen.identity.UnmaskAct.Ask;
import dengwen.identity.UnmaskAct.Open;
import dengwen.intake.ReportFiled;
import dengwen.intake.SealedIdentity;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.InvalidField;
import dengwen.kernel.ObjectId;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.seal.Custody;
import dengwen.seal.SealRefused;
import dengwen.seal.UnmaskRequest;
import dengwen.seal.VerifyingKey;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Keeps names that nobody opens alone, and what a desk does to learn one (sealing.md section 6, M8). Each deed takes the
 * next number of the clue's stream before a row is read.
 */
@Singleton
class Unmaskings {

    private final Identities identities;
    private final Keepers keepers;
    private final Docket docket;
    private final Ledger ledger;
    private final Verifications verifications;
    private final DeploymentId deployment;
    private final Days days;

    Unmaskings(
            Identities identities,
            Keepers keepers,
            Docket docket,
            Ledger ledger,
            Verifications verifications,
            DeploymentId deployment,
            Days days) {
        this.identities = identities;
        this.keepers = keepers;
        this.docket = docket;
        this.ledger = ledger;
        this.verifications = verifications;
        this.deployment = deployment;
        this.days = days;
    }

    /** Where a clue's stream ends after a deed. */
    record Logged(Head head) {}

    /** Keeps the name of a named report, in the transaction that files it. */
    @Transactional(TxType.MANDATORY)
    void keep(@Observes ReportFiled filed) {
        SealedIdentity identity = filed.identity();
        if (identity == null) {
            return;
        }
        identities.add(filed.clue(), identity);
    }

    /** Ends what was under way when the clue goes up: nobody is left whom a share could reach. Each end stands in the log. */
    @Transactional(TxType.MANDATORY)
    void end(@Observes ClueSealedUp up) {
        identities.unmaskings(up.clue()).stream()
                .filter(unmasking -> unmasking.runs(days.now()))
                .forEach(unmasking -> {
                    unmasking.end(UnmaskEnd.SEALED_UP);
                    String request =
                            HexFormat.of().formatHex(unmasking.request().hash());
                    ledger.appendOwn(Stream.of(up.clue()), "unmask-ended", request);
                });
    }

    /**
     * One of two officers asks for the name.
     *
     * @throws UnmaskRefused unless it is about this clue, signed by him, and ends within 72 hours
     */
    @Once
    @Transactional
    public Logged ask(Officer officer, ClueId clue, Act<Ask> act) {
        Ask asked = act.act();
        UnmaskRequest request = asked.request();
        Head head = docket.record(officer, clue, asked.desk(), act, "unmask-asked");
        verifications.requireNotDenied(clue);
        Custody custody = identities.box(clue).custody();
        ObjectId id = new ObjectId(request.requestId());
        boolean fits = request.clueId().equals(clue.toString())
                && request.desk().equals(asked.desk().toString())
                && custody.agencies().containsAll(request.agencies())
                && !identities.exists(id);
        if (!fits) {
            throw new UnmaskRefused("request");
        }
        if (!request.isOpenAt(days.now())) {
            throw new UnmaskRefused("time");
        }
        requireSigned(officer, request, asked.signature());
        identities.add(new Unmasking(clue, request, officer.name(), asked.signature()));
        keepers.tellSecond(request, officer.name());
        return new Logged(head);
    }

    /** The second officer asks too; from now on the custodians see it. */
    @Once
    @Transactional
    public Logged approve(Officer officer, ClueId clue, ObjectId id, Act<Approve> act) {
        Approve approval = act.act();
        Head head = docket.record(officer, clue, approval.desk(), act, "unmask-approved");
        Unmasking unmasking = identities.unmasking(clue, id);
        unmasking.require(approval.request(), UnmaskState.ASKED, days.now());
        if (unmasking.askedBy().equals(officer.name())) {
            throw new UnmaskRefused("signature");
        }
        requireSigned(officer, unmasking.request(), approval.signature());
        unmasking.approve(officer.name(), approval.signature());
        keepers.ask(unmasking, identities.box(clue).custody().superior().agency());
        return new Logged(head);
    }

    /**
     * Records that the desk opens the name, and tells the reporter unless the law forbids it.
     *
     * @throws UnmaskClosed before two local agencies and the superior's have given their shares
     */
    @Once
    @Transactional
    public Logged open(Officer officer, ClueId clue, ObjectId id, Act<Open> act) {
        Open opening = act.act();
        if ((opening.reply() == null) == (opening.withheld() == null)) {
            throw new InvalidField("/act/reply", opening.reply() == null ? "required" : "unknown");
        }
        Head head = docket.record(officer, clue, opening.desk(), act, "unmasked");
        Unmasking unmasking = identities.unmasking(clue, id);
        unmasking.require(opening.request(), UnmaskState.APPROVED, days.now());
        requireEnough(identities.box(clue).custody(), id);
        unmasking.open();
        if (opening.reply() != null) {
            docket.reply(officer, clue, opening.reply());
        }
        return new Logged(head);
    }

    private void requireEnough(Custody custody, ObjectId id) {
        List<String> given = identities.asked(id).stream()
                .filter(asked -> asked.state() == ShareState.GIVEN)
                .map(AskedShare::agency)
                .toList();
        long local = given.stream().filter(custody.agencies()::contains).count();
        if (local < Custody.LOCAL || !given.contains(custody.superior().agency())) {
            throw new UnmaskClosed();
        }
    }

    private void requireSigned(Officer officer, UnmaskRequest request, byte[] signature) {
        try {
            VerifyingKey key = VerifyingKey.of(Base64.getDecoder().decode(officer.sigKey()));
            request.requireSignedBy(key, deployment.value(), signature);
        } catch (SealRefused e) {
            throw new UnmaskRefused("signature");
        }
        if (!request.officers().contains(officer.name().user())) {
            throw new UnmaskRefused("signature");
        }
    }
}
