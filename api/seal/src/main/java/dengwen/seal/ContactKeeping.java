package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who keeps the parts of how a reporter may be called, with commitments to them (0010-who-may-call.md section 2). The
 * reporter signs it and repeats it in the sealed report.
 *
 * @param v 1
 * @param m how many keepers open together
 * @param keepers in the order of their names
 * @param key hex, the commitment to the seed of the contact key
 * @param box hex of the hash of the box
 */
public record ContactKeeping(int v, String clueId, int m, List<Part> keepers, String key, String box)
        implements SignedDocument {

    /** How many keepers open together. */
    public static final int TOGETHER = 2;

    /** How many there are at least, so that one who is away does not keep a reporter from being called. */
    public static final int FEWEST = 3;

    /** Refuses missing parts, another version or threshold, too few keepers, and keepers out of order or named twice. */
    public ContactKeeping {
        Objects.requireNonNull(clueId);
        keepers = List.copyOf(keepers);
        List<String> users = keepers.stream().map(Part::user).toList();
        if (v != 1
                || m != TOGETHER
                || users.size() < FEWEST
                || !users.equals(users.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("nobody keeps a contact so");
        }
        Custody.requireHash(key);
        Custody.requireHash(box);
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is none
     */
    public static ContactKeeping of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(ContactKeeping.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.GRANT;
    }

    /** Who keeps a part. */
    public List<String> users() {
        return keepers.stream().map(Part::user).toList();
    }

    /** The coordinate of a keeper's share. */
    public Optional<Integer> x(String user) {
        return keepers.stream()
                .filter(part -> part.user.equals(user))
                .map(Part::x)
                .findFirst();
    }

    /** A keeper's share. @param commitment hex */
    public record Part(String user, int x, String commitment) {

        /** Refuses missing parts and coordinates that no share has. */
        public Part {
            Objects.requireNonNull(user);
            Custody.requireHash(commitment);
            if (x < 1 || x > 255) {
                throw new IllegalArgumentException("a share lies at 1 to 255");
            }
        }
    }
}
