package dengwen.identity;

import dengwen.docket.Assessment;
import dengwen.docket.ClueAccepted;
import dengwen.docket.ClueClosed;
import dengwen.docket.Docket;
import dengwen.identity.ProtectionAct.Ask;
import dengwen.identity.ProtectionAct.Finish;
import dengwen.identity.ProtectionAct.Plan;
import dengwen.identity.ProtectionAct.RecordIncident;
import dengwen.identity.Unmaskings.Logged;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.InvalidField;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.sealing.Envelopes;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Keeps reporters safe (domain bible 3.6): the risk and the plan, what was done to them, and the check-ins 30, 90 and 180 days
 * after the work has ended. The server knows the level and that something happened; all else is sealed.
 */
@Singleton
class Protection {

    private final Protections protections;
    private final Docket docket;
    private final Envelopes envelopes;

    Protection(Protections protections, Docket docket, Envelopes envelopes) {
        this.protections = protections;
        this.docket = docket;
        this.envelopes = envelopes;
    }

    /**
     * Writes the plan, or its next version. When the work has ended already, the check-ins start today.
     *
     * @throws PlanChanged when there is another version than the one before this
     */
    @Once
    @Transactional
    public Logged plan(Officer officer, ClueId clue, Act<Plan> act) {
        Plan plan = act.act();
        Head head = docket.record(officer, clue, plan.desk(), act, "protection-planned");
        write(clue, plan, officer.name(), act.event().at());
        if (plan.version() == 1 && docket.isClosed(clue)) {
            planCheckIns(clue);
        }
        return new Logged(head);
    }

    /**
     * Takes the risk as it was judged on acceptance for the first version of the plan.
     *
     * @throws PlanChanged when there is one
     * @throws InvalidField when the reporter gave a name and there is neither
     */
    @Transactional(TxType.MANDATORY)
    void accept(@Observes ClueAccepted accepted) {
        Assessment judged = accepted.assessment();
        if (judged != null) {
            Plan plan = new Plan(accepted.desk(), judged.level(), 1, judged.ciphertext());
            write(accepted.clue(), plan, accepted.by(), accepted.at());
        } else if (accepted.isNamed() && protections.newest(accepted.clue()) == null) {
            throw new InvalidField("/act/assessment", "assessment");
        }
    }

    private void write(ClueId clue, Plan plan, OfficerName officer, String at) {
        PlanVersion last = protections.newest(clue);
        if (plan.version() != (last == null ? 0 : last.version()) + 1) {
            throw new PlanChanged();
        }
        envelopes.plan(clue, "plan", plan.version(), plan.desk(), docket.epoch(clue), plan.ciphertext());
        protections.add(new PlanVersion(clue, plan, officer, at));
    }

    /** Records that something was done to the reporter; whoever sees the clue may be the first to hear of it. */
    @Once
    @Transactional
    public Logged record(Officer officer, ClueId clue, Act<RecordIncident> act) {
        RecordIncident recorded = act.act();
        Head head = docket.recordByAny(officer, clue, recorded.desk(), act, "incident-recorded");
        envelopes.plan(clue, recorded.id().toString(), 1, recorded.desk(), docket.epoch(clue), recorded.ciphertext());
        if (protections.has(clue, recorded.id())) {
            throw new InvalidField("/act/id", "taken");
        }
        int ordinal = protections.incidents(clue).size() + 1;
        protections.add(new Incident(
                clue, recorded, ordinal, officer.name(), act.event().at()));
        return new Logged(head);
    }

    /** Asks the reporter how things are, in the mailbox. @throws CheckInRefused unless it is planned and not done */
    @Once
    @Transactional
    public Logged ask(Officer officer, ClueId clue, CheckInDay day, Act<Ask> act) {
        Head head = docket.record(officer, clue, act.act().desk(), act, "protection-asked");
        protections.checkIn(clue, day).ask();
        docket.reply(officer, clue, act.act().reply());
        return new Logged(head);
    }

    /** Notes how a check-in came out, which ends its clock. @throws CheckInRefused unless it is planned and not done */
    @Once
    @Transactional
    public Logged finish(Officer officer, ClueId clue, CheckInDay day, Act<Finish> act) {
        Finish finish = act.act();
        Head head = docket.record(officer, clue, finish.desk(), act, day.event());
        protections.checkIn(clue, day).finish(finish.outcome());
        docket.fulfil(clue, day.duty());
        if (finish.reply() != null) {
            docket.reply(officer, clue, finish.reply());
        }
        return new Logged(head);
    }

    /** Plans the check-ins of a reporter for whom there is a plan, in the transaction that ends the work. */
    @Transactional(TxType.MANDATORY)
    void close(@Observes ClueClosed closed) {
        if (protections.newest(closed.clue()) != null) {
            planCheckIns(closed.clue());
        }
    }

    private void planCheckIns(ClueId clue) {
        if (!protections.checkIns(clue).isEmpty()) {
            return;
        }
        for (CheckInDay day : CheckInDay.values()) {
            protections.add(new CheckIn(clue, day));
            docket.owe(clue, day.duty());
        }
    }
}
