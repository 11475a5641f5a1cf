package dengwen.notice;

import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Entropy;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The outbox: what is to be told is written with the deed that causes it, and told afterwards. */
@Singleton
public class Notices {

    private final EntityManager database;
    private final Entropy entropy;
    private final Days days;

    Notices(EntityManager database, Entropy entropy, Days days) {
        this.database = database;
        this.entropy = entropy;
        this.days = days;
    }

    /** Tells a desk that something waits, when the transaction of the caller commits. */
    @Transactional(TxType.MANDATORY)
    public void somethingWaits(DeskCode desk) {
        database.persist(new Notice(entropy.id(), desk, days.thisHour()));
    }
}
