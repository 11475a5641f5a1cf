package dengwen.staff;

import dengwen.kernel.Caller;
import dengwen.kernel.Days;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Who somebody is today; asked at every request, so that what was taken away is gone from the next one on. */
@Singleton
class Callers {

    private final Officers officers;
    private final Statements statements;
    private final Days days;

    Callers(Officers officers, Statements statements, Days days) {
        this.officers = officers;
        this.statements = statements;
        this.days = days;
    }

    /** Nobody when the session has ended or the account is closed. */
    @Transactional(TxType.SUPPORTS)
    Caller inSession(String session, OfficerName name) {
        return officers.inSession(session, name, days.now()).map(this::of).orElseGet(Caller.Nobody::new);
    }

    /** Which of these sessions have not ended, nor their officers' accounts. */
    @Transactional(TxType.SUPPORTS)
    List<String> going(List<String> sessions) {
        return officers.going(sessions, days.now());
    }

    /** Who the holder of an open account is. */
    Caller of(Officer officer) {
        if (officer.administrator()) {
            return new Caller.Administrator(officer.name(), officer.sigKey());
        }
        List<Statement> seats = statements.seating(officer, days.today());
        return new Caller.Officer(
                officer.name(),
                officer.sigKey(),
                seats.stream().map(Statement::membership).toList());
    }
}
