package dengwen.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dengwen.seal.SealRefused.Reason;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The public keys and document hashes of a deployment, signed by its root (sealing.md section 2). Only a manifest that
 * {@link Root#admit} has passed may be believed.
 *
 * @param v 1
 * @param version counts up from 1
 * @param issued a day
 * @param expires the last day on which anything may be sealed under it
 * @param suite 1
 * @param superior the desk that sealed-path reports go to
 * @param holders oversight holders and custodians who sit at no desk
 * @param keepers who may call reporters (0010-who-may-call.md), three or more; null where nobody may
 * @param documents kind to hex H(JCS(document))
 * @param apps bundle to hex hash
 */
public record Manifest(
        int v,
        String deploymentId,
        long version,
        String issued,
        String expires,
        int suite,
        String superior,
        List<Desk> desks,
        Oversight oversight,
        List<Custodian> custodians,
        @Nullable List<Custodian> keepers,
        Monitor monitor,
        @JsonInclude @Nullable String log,
        List<String> witnesses,
        List<String> voucherKeys,
        List<Person> administrators,
        List<Person> holders,
        Map<String, String> documents,
        Map<String, String> apps)
        implements SignedDocument {

    /** Refuses missing parts, another version or suite and days that are none. */
    public Manifest {
        desks = List.copyOf(desks);
        custodians = List.copyOf(custodians);
        keepers = keepers == null ? null : List.copyOf(keepers);
        witnesses = List.copyOf(witnesses);
        voucherKeys = List.copyOf(voucherKeys);
        administrators = List.copyOf(administrators);
        holders = List.copyOf(holders);
        documents = Map.copyOf(documents);
        apps = Map.copyOf(apps);
        boolean known = v == 1 && suite == 1 && version > 0 && Day.isDay(issued) && Day.isDay(expires);
        if (!known
                || (keepers != null && keepers.size() < ContactKeeping.FEWEST)
                || deploymentId.isEmpty()
                || superior.isEmpty()
                || oversight.epoch < 1
                || monitor.recipient == null) {
            throw new IllegalArgumentException("not a manifest of a known version");
        }
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no manifest
     */
    public static Manifest of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(Manifest.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.MANIFEST;
    }

    /**
     * The entry of a desk.
     *
     * @throws SealRefused {@code CONTRADICTION} when there is no such desk
     */
    public Desk desk(String code) throws SealRefused {
        return desks.stream()
                .filter(desk -> desk.desk.equals(code))
                .findAny()
                .orElseThrow(() -> new SealRefused(Reason.CONTRADICTION, "no such desk in the manifest"));
    }

    /** Who may call reporters; nobody where it is not offered. */
    public List<Custodian> callers() {
        return keepers == null ? List.of() : keepers;
    }

    /**
     * Passes when the manifest vouches for a document.
     *
     * @throws SealRefused {@code CONTRADICTION} unless this is the document that the manifest names under this kind
     */
    public void requireDocument(String kind, JsonNode document) throws SealRefused {
        String named = documents.get(kind);
        if (named == null || !Arrays.equals(HexFormat.of().parseHex(named), CanonicalJson.hash(document))) {
            throw new SealRefused(Reason.CONTRADICTION, "not the document of the manifest");
        }
    }

    /** A desk with its keys of this epoch and its first members. */
    public record Desk(
            String desk,
            String agency,
            Map<String, String> names,
            long epoch,
            AgeRecipient recipient,
            VerifyingKey sigKey,
            List<Member> members) {

        /** Refuses missing parts. */
        public Desk {
            Objects.requireNonNull(desk);
            Objects.requireNonNull(agency);
            Objects.requireNonNull(recipient);
            Objects.requireNonNull(sigKey);
            names = Map.copyOf(names);
            members = List.copyOf(members);
        }
    }

    /** A first member of a desk. */
    public record Member(String user, String name, AgeRecipient recipient, VerifyingKey sigKey, List<String> roles) {

        /** Refuses missing parts. */
        public Member {
            requirePerson(user, name, recipient, sigKey);
            roles = List.copyOf(roles);
        }
    }

    /** Somebody with an account and no desk. */
    public record Person(String user, String name, AgeRecipient recipient, VerifyingKey sigKey) {

        /** Refuses missing parts. */
        public Person {
            requirePerson(user, name, recipient, sigKey);
        }
    }

    /** A keeper of parts of identities, or of contacts. */
    public record Custodian(String user, String agency, AgeRecipient recipient, VerifyingKey sigKey) {

        /** Refuses missing parts. */
        public Custodian {
            requirePerson(user, agency, recipient, sigKey);
        }
    }

    /**
     * Whose shares open what oversight was granted.
     *
     * @param m how many of the holders open together
     */
    public record Oversight(long epoch, AgeRecipient recipient, List<String> holders, int m) {

        /** Refuses missing parts. */
        public Oversight {
            Objects.requireNonNull(recipient);
            holders = List.copyOf(holders);
        }
    }

    /** Who gets an opening of every leaf. */
    public record Monitor(AgeRecipient recipient) {}

    private static void requirePerson(String user, String name, AgeRecipient recipient, VerifyingKey sigKey) {
        Objects.requireNonNull(user);
        Objects.requireNonNull(name);
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(sigKey);
    }
}
