package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who keeps the parts of a reporter's name, with commitments to them (0009-named-reports.md section 2). The reporter signs
 * it and repeats it in the sealed report; whether a part is a decoy does not show.
 *
 * @param v 1
 * @param m how many local agencies open together
 * @param local by agency, in the order of their names
 * @param ik hex, the commitment to the key of the box
 * @param box hex of the hash of the box
 */
public record Custody(int v, String clueId, int m, List<Part> local, Above superior, String ik, String box)
        implements SignedDocument {

    /** How many local agencies open together. */
    public static final int LOCAL = 2;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses missing parts, another version or threshold, and agencies out of order or named twice. */
    public Custody {
        Objects.requireNonNull(clueId);
        Objects.requireNonNull(superior);
        local = List.copyOf(local);
        List<String> agencies = local.stream().map(Part::agency).toList();
        if (v != 1
                || m != LOCAL
                || local.size() < LOCAL
                || !agencies.equals(agencies.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("not a custody");
        }
        requireHash(ik);
        requireHash(box);
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no custody
     */
    public static Custody of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(Custody.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.GRANT;
    }

    /** The agencies of the district that hold a share or a decoy. */
    public List<String> agencies() {
        return local.stream().map(Part::agency).toList();
    }

    /** The coordinate of an agency's share; 0 for the superior's part, which is not split. */
    public int x(String agency) {
        return local.stream()
                .filter(part -> part.agency.equals(agency))
                .mapToInt(Part::x)
                .findFirst()
                .orElse(0);
    }

    /** A share of a local agency. @param commitment hex */
    public record Part(String agency, int x, String commitment) {

        /** Refuses missing parts and coordinates that no share has. */
        public Part {
            Objects.requireNonNull(agency);
            requireHash(commitment);
            if (x < 1 || x > 255) {
                throw new IllegalArgumentException("a share lies at 1 to 255");
            }
        }
    }

    /** The superior's part. @param commitment hex */
    public record Above(String agency, String commitment) {

        /** Refuses missing parts. */
        public Above {
            Objects.requireNonNull(agency);
            requireHash(commitment);
        }
    }

    static void requireHash(String text) {
        if (!HASH.matcher(text).matches()) {
            throw new IllegalArgumentException("not a hash in hex");
        }
    }
}
