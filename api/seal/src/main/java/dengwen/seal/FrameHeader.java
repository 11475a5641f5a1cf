package dengwen.seal;

import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a body inside every age file.
 *
 * @param ctx the context's text, which the reader compares with the row
 * @param to hex H(recipient)
 * @param by the officer's pseudonym for this clue, on what goes to the reporter
 * @param sig by the author; absent on what the server makes
 * @param deskSig by the desk, over the author's signature too
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FrameHeader(
        int v,
        int suite,
        String ctx,
        String to,
        int bodyLen,
        String type,
        @Nullable String by,
        byte @Nullable [] sig,
        byte @Nullable [] deskSig) {

    @SuppressWarnings("UnusedVariable") // the accessors are Jackson's
    FrameHeader {
        Objects.requireNonNull(ctx);
        Objects.requireNonNull(to);
        Objects.requireNonNull(type);
        if (v != 1 || suite != 1 || bodyLen < 0) {
            throw new IllegalArgumentException("an unknown version or suite, or no length");
        }
    }

    static FrameHeader of(Context context, AgeRecipient to, int bodyLength, @Nullable String by) {
        return new FrameHeader(
                1,
                1,
                context.text(),
                HexFormat.of().formatHex(to.hash()),
                bodyLength,
                context.kind().wire(),
                by,
                null,
                null);
    }

    FrameHeader signed(byte[] authorSignature) {
        return new FrameHeader(v, suite, ctx, to, bodyLen, type, by, authorSignature, null);
    }

    FrameHeader countersigned(byte[] deskSignature) {
        return new FrameHeader(v, suite, ctx, to, bodyLen, type, by, sig, deskSignature);
    }

    /** H over the header without its signatures: what they sign. */
    byte[] unsignedHash() {
        return Hash.of(CanonicalJson.bytes(new FrameHeader(v, suite, ctx, to, bodyLen, type, by, null, null)));
    }

    /** The same place, recipient and version. */
    boolean names(Context context, AgeRecipient recipient) {
        FrameHeader expected = of(context, recipient, bodyLen, by);
        return expected.ctx.equals(ctx) && expected.to.equals(to) && expected.type.equals(type);
    }
}
