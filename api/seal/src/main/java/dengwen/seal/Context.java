package dengwen.seal;

import java.util.regex.Pattern;

/**
 * Where an object belongs (sealing.md section 4). An object is opened only at the place that it was sealed for: age files
 * carry the hash of this in their header, attachments and self_state carry it in their key derivation.
 *
 * @param deploymentId the constant of the manifest, never a host name
 * @param clueId the clue, or {@link #NO_CLUE}
 * @param kind what the object is
 * @param objectId the object's own id; for a grant the target {@code desk:epoch}
 * @param seq its number among its kind, from 0
 * @param author who sealed it
 */
public record Context(String deploymentId, String clueId, Kind kind, String objectId, long seq, Author author) {

    /** Stands for the clue of an object that belongs to none. */
    public static final String NO_CLUE = "-";

    private static final Pattern PART = Pattern.compile("[!-~]{1,128}");

    /** Refuses parts that could be taken for two: each is at most 128 printable ASCII characters without spaces. */
    public Context {
        requirePart(deploymentId);
        requirePart(clueId);
        requirePart(objectId);
        requirePart(author.wire());
        if (seq < 0) {
            throw new IllegalArgumentException("numbers start at 0");
        }
    }

    /** The bytes that bind. */
    public byte[] bytes() {
        return Hash.te(text());
    }

    /** H(ctx), 32 bytes. */
    public byte[] hash() {
        return Hash.of(bytes());
    }

    /** The bytes that bind, as text with its line ends. */
    String text() {
        return String.join("\n", "clue/v1", deploymentId, clueId, kind.wire(), objectId, "" + seq, author.wire(), "");
    }

    private static void requirePart(String part) {
        if (!PART.matcher(part).matches()) {
            throw new IllegalArgumentException("not a part of a context");
        }
    }
}
