package dengwen.identity;

import dengwen.identity.HandoverRow.Step;
import dengwen.identity.Handovers.Side;
import dengwen.intake.Custodians;
import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Page;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts that change hands, as far as they are somebody's: sections one after the other, each by clue. A section that gets
 * empty between two pages moves the others; who reads on then sees a row twice, and never misses one that stays.
 */
@Singleton
class ChangingParts {

    private static final Cursor START = Cursor.after(0, "", "");

    private final Shares shares;
    private final Handovers handovers;
    private final Successors successors;
    private final Custodians custodians;
    private final Remaining remaining;

    ChangingParts(
            Shares shares, Handovers handovers, Successors successors, Custodians custodians, Remaining remaining) {
        this.shares = shares;
        this.handovers = handovers;
        this.successors = successors;
        this.custodians = custodians;
        this.remaining = remaining;
    }

    /** A stretch of the list: its rows after a clue and what names a row within one. */
    private interface Section {
        List<Changing> after(String clue, String tie, int limit);
    }

    private record Placed(String section, Changing row) {

        Cursor cursor() {
            return Cursor.after(section, row.part().clue(), row.tie());
        }
    }

    Page<HandoverRow> page(OfficerName asker, @Nullable Cursor after) {
        List<Placed> rows = read(sections(asker), after == null ? START : after, Page.USUAL + 1);
        Remaining.Standing standing =
                remaining.of(rows.stream().map(Placed::row).map(Changing::part).toList());
        return Page.of(rows, Page.USUAL, placed -> standing.row(placed.row()), Placed::cursor);
    }

    private static List<Placed> read(List<Section> sections, Cursor after, int limit) {
        List<Placed> rows = new ArrayList<>();
        int first = number(after.keys().getFirst());
        for (int i = first; i < sections.size() && rows.size() < limit; i++) {
            String clue = i == first ? after.keys().get(1) : "";
            String tie = i == first ? after.keys().get(2) : "";
            String section = String.valueOf(i);
            sections.get(i).after(clue, tie, limit - rows.size()).forEach(row -> rows.add(new Placed(section, row)));
        }
        return rows;
    }

    private static int number(String key) {
        if (!key.matches("[0-9]{1,4}")) {
            throw Cursor.invalid();
        }
        return Integer.parseInt(key);
    }

    private List<Section> sections(OfficerName asker) {
        List<Section> sections = new ArrayList<>();
        for (Secret secret : Secret.values()) {
            sections.add(offers(secret, Side.GOT, asker, Step.TAKE));
        }
        shares.agencies(asker).forEach(agency -> give(sections, Secret.NAME, agency, asker));
        if (!custodians.keepers().contains(asker)) {
            give(sections, Secret.CONTACT, "", asker);
        }
        for (Secret secret : Secret.values()) {
            sections.add(offers(secret, Side.MADE, asker, Step.OFFERED));
        }
        custodians.agencies(asker).forEach(agency -> sections.add(unkept(Secret.NAME, agency)));
        if (custodians.keepers().contains(asker)) {
            sections.add(unkept(Secret.CONTACT, ""));
        }
        return sections;
    }

    private Section offers(Secret secret, Side side, OfficerName asker, Step step) {
        return (clue, tie, limit) -> handovers.open(secret, side, asker, clue, tie, limit).stream()
                .map(offer -> Changing.of(offer, step))
                .toList();
    }

    private void give(List<Section> sections, Secret secret, String kept, OfficerName asker) {
        for (OfficerName to : successors.of(secret, kept, asker)) {
            sections.add((clue, tie, limit) -> shares.toHandOn(secret, kept, asker, to, clue, limit).stream()
                    .map(share -> new Changing(new PartId(share.clueId(), secret), share.kept(), Step.GIVE, asker, to))
                    .toList());
        }
    }

    private Section unkept(Secret secret, String kept) {
        List<String> listed =
                successors.listed(secret, kept).stream().map(OfficerName::user).toList();
        return (clue, tie, limit) -> shares.unkept(secret, kept, listed, clue, tie, limit).stream()
                .map(row -> new Changing(
                        new PartId(new ClueId(row.clue()), secret),
                        row.kept(),
                        Step.UNKEPT,
                        new OfficerName(row.holder()),
                        null))
                .toList();
    }
}
