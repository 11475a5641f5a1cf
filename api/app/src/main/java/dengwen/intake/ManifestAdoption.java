package dengwen.intake;

import dengwen.calendar.Calendars;
import dengwen.channel.ManifestPublished;
import dengwen.routing.Matrices;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Hands the documents of a new manifest to the rooms that count and route by them, in the transaction that publishes it:
 * a manifest whose matrix or calendar cannot be used is never in force.
 */
@Singleton
class ManifestAdoption {

    private final Calendars calendars;
    private final Matrices matrices;

    ManifestAdoption(Calendars calendars, Matrices matrices) {
        this.calendars = calendars;
        this.matrices = matrices;
    }

    @Transactional(TxType.MANDATORY)
    void adopt(@Observes ManifestPublished published) {
        calendars.adopt(published.version(), published.document("calendar"));
        matrices.adopt(published.version(), published.document("matrix"));
    }
}
