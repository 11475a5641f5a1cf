package dengwen.channel;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.kernel.Days;
import dengwen.kernel.Once;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.seal.CanonicalJson;
import dengwen.seal.Manifest;
import dengwen.seal.ManifestSignature;
import dengwen.seal.Root;
import dengwen.seal.SealRefused;
import dengwen.staff.Roll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What the root keys vouch for; the one thing that an empty deployment takes from a stranger. */
@Singleton
public class Manifests {

    private final Publications publications;
    private final Enclosures enclosures;
    private final Root root;
    private final Roll roll;
    private final Ledger ledger;
    private final Days days;
    private final ObjectMapper json;
    private final Event<ManifestPublished> published;

    /** A published manifest never changes and is costly to read: each is read once. */
    private final ConcurrentMap<Long, Manifest> read = new ConcurrentHashMap<>();

    Manifests(
            Publications publications,
            Enclosures enclosures,
            Root root,
            Roll roll,
            Ledger ledger,
            Days days,
            ObjectMapper json,
            Event<ManifestPublished> published) {
        this.publications = publications;
        this.enclosures = enclosures;
        this.root = root;
        this.roll = roll;
        this.ledger = ledger;
        this.days = days;
        this.json = json;
        this.published = published;
    }

    /** Which version came into force. */
    public record InForce(long version) {}

    /**
     * Puts a manifest in force, in place of the one before.
     *
     * @throws ManifestRefused when the root does not stand behind it, it is no newer than the one in force, contradicts
     *     itself, or its documents are not what it says
     */
    @Once
    @Transactional
    InForce publish(PublishManifest sent) {
        Manifest manifest = sent.manifest();
        admit(sent);
        ManifestCheck.require(manifest);
        boolean newer = publications
                .newest()
                .filter(last -> last.version() >= manifest.version())
                .isEmpty();
        if (!newer || !publications.add(manifest, write(sent))) {
            throw new ManifestRefused("version");
        }
        Enclosures.Taken taken = enclosures.take(manifest, sent.documents());
        roll.adopt(manifest, taken.keys());
        published.fire(new ManifestPublished(Math.toIntExact(manifest.version()), manifest, taken.documents()));
        ledger.appendOwn(Stream.CHANNEL, "manifest-published", HexFormat.of().formatHex(manifest.hash()));
        return new InForce(manifest.version());
    }

    /**
     * The manifest in force.
     *
     * @throws IntakeClosed when there is none, or it has expired
     */
    @Transactional(SUPPORTS)
    public Manifest inForce() {
        Manifest manifest = publications
                .newestVersion()
                .map(newest -> read.computeIfAbsent(newest, version -> parse(publications.versioned(version))))
                .orElseThrow(IntakeClosed::new);
        if (LocalDate.parse(manifest.expires()).isBefore(days.today())) {
            throw new IntakeClosed();
        }
        return manifest;
    }

    /** The row of the manifest in force. */
    Publication current() {
        return publications
                .newest()
                .filter(publication -> publication.inForceOn(days.today()))
                .orElseThrow(IntakeClosed::new);
    }

    /** A publication as the history shows it. */
    PublicationRow row(Publication publication) {
        Manifest manifest = read.computeIfAbsent(publication.version(), version -> parse(publication));
        return PublicationRow.of(manifest, signatures(publication));
    }

    private List<ManifestSignature> signatures(Publication publication) {
        try {
            return json.readValue(publication.signatures(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("signatures that were published do not read", e);
        }
    }

    private void admit(PublishManifest sent) {
        try {
            root.admit(sent.manifest(), sent.signatures(), days.today().toString());
        } catch (SealRefused e) {
            throw new ManifestRefused(
                    switch (e.reason()) {
                        case CONTEXT -> "deployment";
                        case CONTRADICTION -> "expired";
                        default -> "signatures";
                    });
        }
    }

    private String write(PublishManifest sent) {
        try {
            return json.writeValueAsString(sent.signatures());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("signatures are always JSON", e);
        }
    }

    private static Manifest parse(Publication publication) {
        try {
            return Manifest.of(CanonicalJson.parse(publication.body().getBytes(StandardCharsets.UTF_8)));
        } catch (SealRefused e) {
            throw new IllegalStateException("a manifest that was published does not read", e);
        }
    }
}
