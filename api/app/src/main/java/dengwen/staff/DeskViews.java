package dengwen.staff;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.NotFound;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Puts together what somebody needs to check a desk's memberships himself. */
@Singleton
public class DeskViews {

    private final DeskRows rows;
    private final Statements statements;
    private final Officers officers;
    private final Ledger ledger;
    private final Days days;

    DeskViews(DeskRows rows, Statements statements, Officers officers, Ledger ledger, Days days) {
        this.rows = rows;
        this.statements = statements;
        this.officers = officers;
        this.ledger = ledger;
        this.days = days;
    }

    /**
     * A desk with its members. Whoever calls has made sure that the caller may know them.
     *
     * @throws NotFound when the manifest in force lists no such desk
     */
    @Transactional(SUPPORTS)
    public DeskView of(DeskCode desk) {
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
