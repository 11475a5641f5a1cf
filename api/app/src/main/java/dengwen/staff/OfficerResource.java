package dengwen.staff;

import dengwen.kernel.Caller;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Days;
import dengwen.kernel.NotSignedIn;
import dengwen.kernel.OfficerName;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Accounts, and what an officer reads of himself. */
@Path("/v1")
class OfficerResource {

    private final CurrentCaller caller;
    private final Accounts accounts;
    private final Officers officers;
    private final Statements statements;
    private final SealedKeys keys;
    private final Ledger ledger;
    private final Days days;

    OfficerResource(
            CurrentCaller caller,
            Accounts accounts,
            Officers officers,
            Statements statements,
            SealedKeys keys,
            Ledger ledger,
            Days days) {
        this.caller = caller;
        this.accounts = accounts;
        this.officers = officers;
        this.statements = statements;
        this.keys = keys;
        this.ledger = ledger;
        this.days = days;
    }

    @POST
    @Path("officers")
    @ResponseStatus(201)
    public Accounts.Created create(@NotNull @Valid CreateAccount request) {
        return accounts.create(request);
    }

    @GET
    @Path("officers/me")
    @Transactional(TxType.SUPPORTS)
    public Me me() {
        Caller.SignedIn signedIn = caller.signedIn();
        Officer officer = officers.named(signedIn.name()).orElseThrow(NotSignedIn::new);
        List<Seat> seats = statements.seating(officer, days.today()).stream()
                .map(Statement::seat)
                .toList();
        Set<String> desks = seats.stream().map(seat -> seat.desk().desk()).collect(Collectors.toSet());
        return new Me(
                officer.name(),
                officer.displayName(),
                officer.recipient(),
                officer.sigKey(),
                officer.administrator(),
                seats,
                officer.wrappedKey(),
                keys.deskKeys(officer.name()).stream()
                        .map(DeskKeyGrant::mine)
                        .filter(key -> desks.contains(key.desk()))
                        .toList(),
                keys.shares(officer.name()).stream().map(Share::mine).toList());
    }

    @POST
    @Path("officers/{user}/revocation")
    @ResponseStatus(201)
    public Accounts.HeadNow revoke(OfficerName user, @NotNull @Valid Act<Accounts.Revoke> act) {
        return accounts.revoke(caller.administrator(), user, act);
    }

    @GET
    @Path("staff/head")
    @Transactional(TxType.SUPPORTS)
    public Head staffHead() {
        caller.administrator();
        return ledger.head(Stream.STAFF);
    }
}
