package dengwen.identity;

import dengwen.docket.Docket;
import dengwen.identity.CallAct.GiveCallShare;
import dengwen.identity.CallAct.OpenContact;
import dengwen.identity.CallAct.RefuseCall;
import dengwen.identity.CallAct.TakeCall;
import dengwen.identity.CallAct.TellResult;
import dengwen.identity.Unmaskings.Logged;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.Days;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.seal.Call;
import dengwen.seal.ContactKeeping;
import dengwen.sealing.Envelopes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** What keepers of contacts do: each step about a call stands in the clue's stream before anything is released. */
@Singleton
class CallKeeping {

    private final Contacts contacts;
    private final ContactParts parts;
    private final Calling calling;
    private final Ledger ledger;
    private final Envelopes envelopes;
    private final CallNotices notices;
    private final Docket docket;
    private final Days days;

    CallKeeping(
            Contacts contacts,
            ContactParts parts,
            Calling calling,
            Ledger ledger,
            Envelopes envelopes,
            CallNotices notices,
            Docket docket,
            Days days) {
        this.contacts = contacts;
        this.parts = parts;
        this.calling = calling;
        this.ledger = ledger;
        this.envelopes = envelopes;
        this.notices = notices;
        this.docket = docket;
        this.days = days;
    }

    /** A keeper takes the call. @throws CallClosed when another did, or he refused */
    @Once
    @Transactional
    public Logged take(Officer keeper, ObjectId id, Act<TakeCall> act) {
        Call call = act.act().call();
        Step step = step(keeper, id, act, "call-taken");
        boolean fits = call.clueId().equals(step.call().clueId().toString())
                && call.keeper().equals(keeper.name().user());
        if (!fits) {
            throw new CallRefused("request");
        }
        step.call().requireRequest(call.request());
        requireUnanswered(keeper.name(), id);
        calling.requireSigned(keeper, call, act.act().signature());
        step.call().take(keeper.name(), call, act.act().signature());
        notices.taken(step.call());
        return new Logged(step.head());
    }

    /** Another keeper gives his share, sealed to the key of the call. @throws CallClosed when it is his own, or answered */
    @Once
    @Transactional
    public Logged give(Officer keeper, ObjectId id, Act<GiveCallShare> act) {
        GiveCallShare given = act.act();
        Step step = step(keeper, id, act, "call-share-given");
        ReporterCall call = step.call();
        call.requireCall(given.call());
        if (call.isTakenBy(keeper.name()) || call.state() != CallState.TAKEN) {
            throw new CallClosed();
        }
        requireUnanswered(keeper.name(), id);
        ContactKeeping keeping = contacts.box(call.clueId()).keeping();
        int x = keeping.x(parts.of(keeper.name(), call).kept()).orElseThrow();
        envelopes.answer(call.clueId(), id, Envelopes.CONTACT, keeper.name(), x, given.ciphertext());
        contacts.add(KeeperAnswer.given(id, keeper.name(), given.ciphertext()));
        notices.given(call);
        return new Logged(step.head());
    }

    /** Declines, with a reason. The call is refused when too few are left who could make it. */
    @Once
    @Transactional
    public Logged refuse(Officer keeper, ObjectId id, Act<RefuseCall> act) {
        RefuseCall refused = act.act();
        Step step = step(keeper, id, act, "call-refused");
        ReporterCall call = step.call();
        call.requireRequest(refused.request());
        boolean waits = call.state() == CallState.ASKED || call.state() == CallState.TAKEN;
        if (!waits || call.isTakenBy(keeper.name())) {
            throw new CallClosed();
        }
        requireUnanswered(keeper.name(), id);
        contacts.add(KeeperAnswer.refused(id, keeper.name(), refused.reason()));
        if (parts.left(call) < ContactKeeping.TOGETHER) {
            call.refuse();
            notices.answered(call);
        }
        return new Logged(step.head());
    }

    /** Records that who took the call opens the contact; he may do so again. @throws CallClosed before another gave a share */
    @Once
    @Transactional
    public Logged open(Officer keeper, ObjectId id, Act<OpenContact> act) {
        Step step = ownStep(keeper, id, act, "contact-opened", act.act().call());
        if (parts.given(step.call()).isEmpty()) {
            throw new CallClosed();
        }
        step.call().open();
        return new Logged(step.head());
    }

    /**
     * Who took the call tells how it went. A reporter who was reached in order to be told has been told: that ends the same
     * clocks as a reply into the mailbox.
     *
     * @throws CallClosed before he opened the contact
     */
    @Once
    @Transactional
    public Logged tellResult(Officer keeper, ObjectId id, Act<TellResult> act) {
        TellResult told = act.act();
        Step step = ownStep(keeper, id, act, "called", told.call());
        ReporterCall call = step.call();
        if (call.state() != CallState.OPENED) {
            throw new CallClosed();
        }
        int attempt = contacts.results(id).size() + 1;
        if (told.note() != null) {
            envelopes.called(call.clueId(), id, attempt, keeper.name(), told.note());
        }
        contacts.add(new CallResult(id, attempt, told.result(), told.note(), days.now()));
        if (told.result().endsIt()) {
            call.end();
        }
        if (call.tells(told.result())) {
            docket.toldByCall(call.clueId());
        }
        notices.answered(call);
        return new Logged(step.head());
    }

    private record Step(ReporterCall call, Head head) {}

    /** Takes the next number of the clue's stream before it reads where the call stands. */
    private Step step(Officer keeper, ObjectId id, Act<?> act, String type) {
        ReporterCall call = parts.callFor(keeper.name(), id);
        Head head = ledger.append(act, keeper, Stream.of(call.clueId()), type);
        call.requireOpen(days.now());
        return new Step(call, head);
    }

    private Step ownStep(Officer keeper, ObjectId id, Act<?> act, String type, String hash) {
        Step step = step(keeper, id, act, type);
        step.call().requireCall(hash);
        if (!step.call().isTakenBy(keeper.name())) {
            throw new CallClosed();
        }
        return step;
    }

    private void requireUnanswered(OfficerName keeper, ObjectId id) {
        if (contacts.answers(id).stream().anyMatch(answer -> answer.keeper().equals(keeper))) {
            throw new CallClosed();
        }
    }
}
