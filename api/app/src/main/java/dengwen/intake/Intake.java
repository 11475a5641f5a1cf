package dengwen.intake;

import dengwen.calendar.Calendars;
import dengwen.calendar.DeadlineRules;
import dengwen.calendar.Due;
import dengwen.calendar.PausedDays;
import dengwen.channel.Manifests;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.Locator;
import dengwen.kernel.Once;
import dengwen.ledger.Ledger;
import dengwen.ledger.Reported;
import dengwen.seal.AgeRecipient;
import dengwen.seal.Manifest;
import dengwen.sealing.Envelopes;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** Takes sealed reports in. */
@Singleton
public class Intake {

    private final Manifests manifests;
    private final RouteCheck routes;
    private final CustodyCheck custody;
    private final ContactCheck contacts;
    private final Envelopes envelopes;
    private final Reports reports;
    private final Uploads uploads;
    private final Ledger ledger;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Days days;
    private final Event<ReportFiled> filed;

    Intake(
            Manifests manifests,
            RouteCheck routes,
            CustodyCheck custody,
            ContactCheck contacts,
            Envelopes envelopes,
            Reports reports,
            Uploads uploads,
            Ledger ledger,
            Calendars calendars,
            DeadlineRules rules,
            Days days,
            Event<ReportFiled> filed) {
        this.manifests = manifests;
        this.routes = routes;
        this.custody = custody;
        this.contacts = contacts;
        this.envelopes = envelopes;
        this.reports = reports;
        this.uploads = uploads;
        this.ledger = ledger;
        this.calendars = calendars;
        this.rules = rules;
        this.days = days;
        this.filed = filed;
    }

    /**
     * Checks, stores and logs a report, once (sealing.md M1).
     *
     * @throws ManifestOutdated when it was sealed under another manifest than the one in force
     * @throws RouteRefused when the matrix does not send it to these desks
     * @throws ClueExists when it was filed before under another idempotency key
     * @throws BlobMissing when it lists an upload that is not there for it
     */
    @Once
    @Transactional
    public Filed file(FileReport sent) {
        Manifest manifest = manifests.inForce();
        if (sent.manifestVersion() != manifest.version()) {
            throw new ManifestOutdated();
        }
        routes.require(sent, manifest);
        AgeRecipient mailbox =
                envelopes.recipient("/mailbox/recipient", sent.mailbox().recipient());
        ClueId clue = envelopes.clueId(
                envelopes.recipient("/clueRecipient", sent.clueRecipient()), sent.authPublicKey(), mailbox);
        String hash = envelopes.report(clue, sent.report());
        sent.grants().forEach(grant -> envelopes.grant(clue, grant.desk(), grant.epoch(), grant.ciphertext()));
        custody.require(clue, sent, manifest);
        contacts.require(clue, sent, manifest);
        return store(clue, sent, hash, mailbox, manifest);
    }

    private Filed store(ClueId clue, FileReport sent, String hash, AgeRecipient mailbox, Manifest manifest) {
        LocalDate today = days.today();
        Due acceptBy = rules.rule(DeadlineRules.ACCEPTANCE)
                .due(null, today.atStartOfDay(), calendars.of(sent.manifestVersion()), PausedDays.NONE);
        Locator locator = new Locator(sent.mailbox().locator());
        reports.add(
                new Report(clue, sent, today),
                new Mailbox(locator, clue, sent.mailbox().self(), acceptBy.on(), today));
        uploads.take(sent.blobs(), clue, Materials.REPORT);
        Reported reported =
                ledger.appendFiled(clue, hash, mailbox, manifest.monitor().recipient(), sent.receiptLeaf());
        filed.fire(new ReportFiled(
                clue,
                sent.facets(),
                sent.grants(),
                sent.manifestVersion(),
                sent.report().length,
                today,
                acceptBy,
                sent.identity(),
                sent.contact()));
        return new Filed(clue, reported.event(), reported.leaf(), reported.opening(), acceptBy.on());
    }

    /** The keys that a clue id certifies. */
    @Transactional(TxType.SUPPORTS)
    public ClueKeys keys(ClueId clue) {
        return reports.keys(clue);
    }

    /** The sealed report of a clue. */
    @Transactional(TxType.SUPPORTS)
    public byte[] report(ClueId clue) {
        return reports.ciphertext(clue);
    }
}
