package dengwen.identity;

import dengwen.intake.ReportFiled;
import dengwen.intake.SealedContact;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps how reporters may be called. */
@Singleton
class Calling {

    private final Contacts contacts;

    Calling(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Keeps the contact of a report, in the transaction that files it. */
    @Transactional(TxType.MANDATORY)
    void keep(@Observes ReportFiled filed) {
        SealedContact contact = filed.contact();
        if (contact != null) {
            contacts.add(filed.clue(), contact);
        }
    }
}
