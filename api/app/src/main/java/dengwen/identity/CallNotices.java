package dengwen.identity;

import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import dengwen.notice.Notices;
import dengwen.notice.Release;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whose turn it is in a call: each step tells whoever the next one waits for, in words that name no clue. */
@Singleton
class CallNotices {

    private final Contacts contacts;
    private final ContactParts parts;
    private final Notices notices;

    CallNotices(Contacts contacts, ContactParts parts, Notices notices) {
        this.contacts = contacts;
        this.parts = parts;
        this.notices = notices;
    }

    /** It can be taken: tells every keeper of the contact. */
    @Transactional(TxType.MANDATORY)
    void asked(ReporterCall call) {
        parts.holders(call).forEach(keeper -> tell(keeper, call));
    }

    /** A share is wanted: tells those who have not answered. */
    @Transactional(TxType.MANDATORY)
    void taken(ReporterCall call) {
        parts.holders(call).stream()
                .filter(keeper -> !call.isTakenBy(keeper))
                .filter(keeper -> contacts.answers(call.requestId()).stream()
                        .noneMatch(answer -> answer.keeper().equals(keeper)))
                .forEach(keeper -> tell(keeper, call));
    }

    /** It can be made: tells who took it. */
    @Transactional(TxType.MANDATORY)
    void given(ReporterCall call) {
        if (call.takenBy() != null) {
            tell(call.takenBy(), call);
        }
    }

    /** It went some way, or cannot be made: tells the officer who asked for it. */
    @Transactional(TxType.MANDATORY)
    void answered(ReporterCall call) {
        tell(call.askedBy(), call);
    }

    private void tell(OfficerName officer, ReporterCall call) {
        notices.somethingWaitsFor(officer, new DeskCode(call.request().desk()), Release.QUARTER_HOUR);
    }
}
