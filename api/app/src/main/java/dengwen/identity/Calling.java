package dengwen.identity;

import dengwen.docket.Docket;
import dengwen.identity.CallAct.AskCall;
import dengwen.identity.Unmaskings.Logged;
import dengwen.intake.ReportFiled;
import dengwen.intake.SealedContact;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.Caller.SignedIn;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.ObjectId;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.seal.CallRequest;
import dengwen.seal.SealRefused;
import dengwen.seal.SignedDocument;
import dengwen.seal.VerifyingKey;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Base64;

/** Keeps how reporters may be called, and takes a desk's request that one be called (0010-who-may-call.md). */
@Singleton
class Calling {

    private final Contacts contacts;
    private final CallNotices notices;
    private final Docket docket;
    private final DeploymentId deployment;
    private final Days days;

    Calling(Contacts contacts, CallNotices notices, Docket docket, DeploymentId deployment, Days days) {
        this.contacts = contacts;
        this.notices = notices;
        this.docket = docket;
        this.deployment = deployment;
        this.days = days;
    }

    /** Keeps the contact of a report, in the transaction that files it. */
    @Transactional(TxType.MANDATORY)
    void keep(@Observes ReportFiled filed) {
        SealedContact contact = filed.contact();
        if (contact != null) {
            contacts.add(filed.clue(), contact);
        }
    }

    /**
     * An officer of the desk asks that the reporter be called; from now on the keepers see it, and are told that something waits.
     *
     * @throws CallRefused unless it is about this clue, signed by him, and ends within seven days
     */
    @Once
    @Transactional
    public Logged ask(Officer officer, ClueId clue, Act<AskCall> act) {
        AskCall asked = act.act();
        CallRequest request = asked.request();
        Head head = docket.recordByAny(officer, clue, asked.desk(), act, "call-asked");
        contacts.box(clue);
        boolean fits = request.clueId().equals(clue.toString())
                && request.desk().equals(asked.desk().toString())
                && request.officer().equals(officer.name().user())
                && !contacts.exists(new ObjectId(request.requestId()));
        if (!fits) {
            throw new CallRefused("request");
        }
        if (!request.isOpenAt(days.now())) {
            throw new CallRefused("time");
        }
        requireSigned(officer, request, asked.signature());
        ReporterCall call = new ReporterCall(clue, request, officer.name(), asked.signature());
        contacts.add(call);
        notices.asked(call);
        return new Logged(head);
    }

    /** @throws CallRefused unless this is his signature */
    void requireSigned(SignedIn signer, SignedDocument document, byte[] signature) {
        try {
            VerifyingKey key = VerifyingKey.of(Base64.getDecoder().decode(signer.sigKey()));
            document.requireSignedBy(key, deployment.value(), signature);
        } catch (SealRefused e) {
            throw new CallRefused("signature");
        }
    }
}
