package dengwen.seal;

import dengwen.seal.SealRefused.Reason;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plaintext of every age file (sealing.md section 5): {@code u32be length || header || body || zeros}. It repeats the
 * place and the recipient, hides its length and carries its author's signature. Immutable.
 */
public final class Frame {

    private static final byte[] NONE = {};

    private final Context context;
    private final AgeRecipient recipient;
    private final FrameHeader header;
    private final byte[] body;

    private Frame(Context context, AgeRecipient recipient, FrameHeader header, byte[] body) {
        this.context = context;
        this.recipient = recipient;
        this.header = header;
        this.body = body;
    }

    /**
     * An unsigned frame, as the server makes them.
     *
     * @throws IllegalArgumentException when the body is larger than its kind may be
     */
    public static Frame of(Context context, AgeRecipient recipient, byte[] body) {
        if (body.length > context.kind().limit()) {
            throw new IllegalArgumentException("larger than its kind may be");
        }
        return new Frame(context, recipient, FrameHeader.of(context, recipient, body.length, null), body.clone());
    }

    /** The same, signed by its author. */
    public Frame signedBy(SigningKey author) {
        byte[] signature = author.sign(Purpose.FRAME, context.deploymentId(), signedParts(NONE));
        return new Frame(context, recipient, header.signed(signature), body);
    }

    /**
     * The same, signed by an officer under a pseudonym and countersigned by the desk that speaks.
     *
     * @param by see {@link DeskKey#pseudonym}
     */
    public Frame signedBy(String by, SigningKey officer, SigningKey desk) {
        Frame named = new Frame(context, recipient, FrameHeader.of(context, recipient, body.length, by), body)
                .signedBy(officer);
        byte[] countersigned = named.signedParts(named.signature());
        byte[] signature = desk.sign(Purpose.FRAME, context.deploymentId(), countersigned);
        return new Frame(context, recipient, named.header.countersigned(signature), body);
    }

    /** The age file. */
    public byte[] seal() {
        byte[] head = CanonicalJson.bytes(header);
        ByteBuffer frame = ByteBuffer.allocate((int) padded(context.kind(), Integer.BYTES + head.length + body.length));
        frame.putInt(head.length).put(head).put(body);
        return recipient.seal(context, frame.array());
    }

    /**
     * Opens an age file and checks everything that its frame says of itself, except signatures.
     *
     * @param context where the caller found the file, computed from the row and never from the file
     * @throws SealRefused as {@link AgeIdentity#open}; {@code FRAME} when the frame is malformed or names another place or
     *     recipient; {@code TOO_LARGE} above the kind's limit
     */
    public static Frame open(AgeIdentity identity, Context context, byte[] file) throws SealRefused {
        AgeFile.requireSealedAt(context, file);
        return parse(identity.recipient(), context, identity.open(context, file));
    }

    private static Frame parse(AgeRecipient recipient, Context context, byte[] plaintext) throws SealRefused {
        ByteBuffer buffer = ByteBuffer.wrap(plaintext);
        byte[] head = take(buffer, take(buffer, Integer.BYTES).getInt()).array();
        FrameHeader header = CanonicalJson.as(FrameHeader.class, CanonicalJson.parseCanonical(head));
        if (header.bodyLen() > context.kind().limit()) {
            throw new SealRefused(Reason.TOO_LARGE, "larger than its kind may be");
        }
        byte[] body = take(buffer, header.bodyLen()).array();
        int length = buffer.position();
        boolean zeros = Arrays.equals(take(buffer, buffer.remaining()).array(), new byte[plaintext.length - length]);
        if (!zeros || plaintext.length != padded(context.kind(), length)) {
            throw new SealRefused(Reason.FRAME, "the padding is not what the sizes ask for");
        }
        if (!header.names(context, recipient)) {
            throw new SealRefused(Reason.FRAME, "the frame names another place or recipient");
        }
        return new Frame(context, recipient, header, body);
    }

    private static ByteBuffer take(ByteBuffer buffer, int length) throws SealRefused {
        if (length < 0 || length > buffer.remaining()) {
            throw new SealRefused(Reason.FRAME, "the frame is shorter than it says");
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static long padded(Kind kind, int length) {
        return Math.max(kind.bucket(), Padme.padded(length));
    }

    /**
     * Passes when this key is the author's.
     *
     * @throws SealRefused {@code SIGNATURE} unless its author is this key
     */
    public void requireSignedBy(VerifyingKey author) throws SealRefused {
        author.require(signature(), Purpose.FRAME, context.deploymentId(), signedParts(NONE));
    }

    /**
     * Passes when this desk speaks through the frame.
     *
     * @throws SealRefused {@code SIGNATURE} unless this desk countersigned
     */
    public void requireCountersignedBy(VerifyingKey desk) throws SealRefused {
        byte[] signature = Objects.requireNonNullElse(header.deskSig(), NONE);
        desk.require(signature, Purpose.FRAME, context.deploymentId(), signedParts(signature()));
    }

    /** The body. */
    public byte[] body() {
        return body.clone();
    }

    /** The officer's pseudonym for this clue, or null when the frame carries none. */
    public @Nullable String by() {
        return header.by();
    }

    private byte[] signature() {
        return Objects.requireNonNullElse(header.sig(), NONE);
    }

    private byte[] signedParts(byte[] authorSignature) {
        return Bytes.join(context.hash(), header.unsignedHash(), Hash.of(body), authorSignature);
    }
}
