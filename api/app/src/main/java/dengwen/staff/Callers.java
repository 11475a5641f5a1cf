package dengwen.staff;

import dengwen.kernel.Caller;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Membership;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return new Caller.Officer(officer.name(), officer.sigKey(), seats(officer));
    }

    /** One seat a desk, also where two statements overlap. */
    private List<Membership> seats(Officer officer) {
        Map<DeskCode, Membership> seats = statements.seating(officer, days.today()).stream()
                .map(Statement::membership)
                .collect(Collectors.toMap(
                        Membership::desk, Function.identity(), Membership::joined, LinkedHashMap::new));
        return List.copyOf(seats.values());
    }
}
