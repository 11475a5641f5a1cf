package dengwen.docket;

import java.util.List;

/** What a desk takes a report for when it accepts it, and what it owes from then on. */
enum ClueKind {
    /** A clue to wrongdoing 举报. */
    REPORT(Duty.D08),
    /** A remedy in a tender 投诉. */
    COMPLAINT_TENDER(Duty.D08, Duty.D25_ACCEPTANCE, Duty.D25_DECISION),
    /** A remedy in a procurement 投诉. */
    COMPLAINT_PROCUREMENT(Duty.D08, Duty.D27_FORM, Duty.D26_DECISION),
    /** A report and a complaint in one. */
    BOTH_TENDER(Duty.D08, Duty.D25_ACCEPTANCE, Duty.D25_DECISION),
    /** A report and a complaint in one. */
    BOTH_PROCUREMENT(Duty.D08, Duty.D27_FORM, Duty.D26_DECISION),
    /** A proposal; nothing of it is to be disposed of. */
    SUGGESTION,
    /** The reporter was part of it himself. */
    SELF_DISCLOSURE(Duty.D08);

    private final List<Duty> duties;

    ClueKind(Duty... duties) {
        this.duties = List.of(duties);
    }

    List<Duty> duties() {
        return duties;
    }
}
