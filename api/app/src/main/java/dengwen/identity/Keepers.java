package dengwen.identity;

import dengwen.intake.Custodians;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.NotFound;
import dengwen.kernel.OfficerName;
import dengwen.notice.Notices;
import dengwen.notice.Release;
import dengwen.seal.UnmaskRequest;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Who is told of requests for names, and when: custodians, their deputies once somebody is late, and the second officer. */
@Singleton
class Keepers {

    private final Identities identities;
    private final Custodians custodians;
    private final Notices notices;
    private final IdentityConfig config;
    private final Days days;

    Keepers(Identities identities, Custodians custodians, Notices notices, IdentityConfig config, Days days) {
        this.identities = identities;
        this.custodians = custodians;
        this.notices = notices;
        this.config = config;
        this.days = days;
    }

    boolean keeps(OfficerName officer) {
        return custodians.includes(officer);
    }

    /** @throws NotFound for everybody whom the manifest in force does not list: whoever was dropped sees no request */
    void require(OfficerName officer) {
        if (!keeps(officer)) {
            throw new NotFound();
        }
    }

    /** Asks the agencies of a request and the superior's, each by a time that leaves the deputies some of their own. */
    @Transactional(TxType.MANDATORY)
    void ask(Unmasking unmasking, String superior) {
        Instant due = due(days.now(), unmasking.expires());
        Stream.concat(unmasking.request().agencies().stream(), Stream.of(superior))
                .forEach(agency -> {
                    identities.add(new AskedShare(unmasking.requestId(), agency, due));
                    tell(unmasking, agency);
                });
    }

    /** Tells the second officer that his signature is waited for. */
    @Transactional(TxType.MANDATORY)
    void tellSecond(UnmaskRequest request, OfficerName asker) {
        request.officers().stream()
                .map(OfficerName::new)
                .filter(officer -> !officer.equals(asker))
                .forEach(second ->
                        notices.somethingWaitsFor(second, new DeskCode(request.desk()), Release.QUARTER_HOUR));
    }

    /** Reminds all custodians of an agency that has let its time pass: one of them may be away. */
    @Scheduled(every = "15m")
    @Transactional
    void remind() {
        identities.overdue(days.now()).stream()
                .filter(identities::remind)
                .forEach(asked -> tell(identities.unmasking(asked.requestId()), asked.agency()));
    }

    /** A day from now, or half of what is left when that is sooner. */
    Instant due(Instant now, Instant expires) {
        Duration half = Duration.between(now, expires).dividedBy(2);
        return now.plus(half.compareTo(config.answer()) < 0 ? half : config.answer());
    }

    private void tell(Unmasking unmasking, String agency) {
        DeskCode desk = new DeskCode(unmasking.request().desk());
        custodians.of(agency).forEach(user -> notices.somethingWaitsFor(user, desk, Release.QUARTER_HOUR));
    }
}
