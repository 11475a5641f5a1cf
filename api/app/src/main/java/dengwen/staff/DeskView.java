package dengwen.staff;

import dengwen.kernel.DeskCode;
import dengwen.ledger.Head;
import java.util.List;
import java.util.Map;

/** A desk as its members, and custodians whom they ask, see it: enough to check every membership themselves. */
public record DeskView(
        DeskCode desk,
        String agency,
        Map<String, String> names,
        int epoch,
        String recipient,
        String sigKey,
        Head head,
        List<Member> members) {

    /** @param active whether it counts today */
    public record Member(Stated statement, String name, List<StatementSignature.Signed> signatures, boolean active) {}
}
