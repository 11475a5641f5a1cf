package dengwen.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dengwen.kernel.Caller;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.NotFound;
import dengwen.ledger.Act;
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
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Desks, for their members. */
@Path("/v1/desks/{desk}")
class DeskResource {

    private final CurrentCaller caller;
    private final Desks desks;
    private final DeskRows rows;
    private final Statements statements;
    private final Officers officers;
    private final Ledger ledger;
    private final Days days;

    DeskResource(
            CurrentCaller caller,
            Desks desks,
            DeskRows rows,
            Statements statements,
            Officers officers,
            Ledger ledger,
            Days days) {
        this.caller = caller;
        this.desks = desks;
        this.rows = rows;
        this.statements = statements;
        this.officers = officers;
        this.ledger = ledger;
        this.days = days;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public DeskView read(DeskCode desk) {
        memberOf(desk);
        Desk row = rows.coded(desk).orElseThrow(NotFound::new);
        return new DeskView(
                desk,
                row.agency(),
                row.names(),
                row.epoch(),
                row.recipient(),
                row.sigKey(),
                ledger.head(Stream.of(desk)),
                members(desk));
    }

    @POST
    @Path("members")
    @ResponseStatus(201)
    public Desks.StatedNow stateMembership(DeskCode desk, @NotNull @Valid Act<StateMembership> act) {
        return desks.state(memberOf(desk), desk, act);
    }

    @POST
    @Path("key-grants")
    @ResponseStatus(201)
    public Accounts.HeadNow giveKey(DeskCode desk, @NotNull @Valid Act<GiveKey> act) {
        return desks.giveKey(memberOf(desk), desk, act);
    }

    private Caller.Officer memberOf(DeskCode desk) {
        Caller.Officer officer = caller.officer();
        officer.at(desk);
        return officer;
    }

    private List<DeskView.Member> members(DeskCode desk) {
        Map<String, List<StatementSignature.Signed>> signatures = statements.signatures(desk).stream()
                .collect(groupingBy(StatementSignature::hash, mapping(StatementSignature::signed, toList())));
        return statements.about(desk).stream()
                .map(statement -> new DeskView.Member(
                        statement.stated(),
                        nameOf(statement),
                        signatures.getOrDefault(statement.hash(), List.of()),
                        isActive(statement)))
                .toList();
    }

    private boolean isActive(Statement statement) {
        boolean revoked =
                officers.named(statement.officer()).filter(Officer::revoked).isPresent();
        return statement.activeOn(days.today()) && !revoked;
    }

    private String nameOf(Statement statement) {
        return officers.named(statement.officer())
                .map(Officer::displayName)
                .orElse(statement.officer().user());
    }
}
