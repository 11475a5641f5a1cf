package dengwen.seal;

import java.util.HexFormat;

/**
 * The opening of a leaf: the event and the nonce in hex. Of a reporter's event the server keeps it only sealed, once to
 * the mailbox and once to the monitor.
 */
public record Opening(Event event, String nonce) {

    /** {@code objectId} of the opening that goes to the reporter. */
    public static final String MAILBOX = "mailbox";
    /** {@code objectId} of the opening that goes to the monitor. */
    public static final String MONITOR = "monitor";

    /** Refuses a nonce that is not 32 bytes. */
    public Opening {
        event.leaf(HexFormat.of().parseHex(nonce));
    }

    /** The opening of an event with this nonce of 32 bytes. */
    public static Opening of(Event event, byte[] nonce) {
        return new Opening(event, HexFormat.of().formatHex(nonce));
    }

    /** The leaf that this opens, in hex. */
    public String leaf() {
        return event.leaf(HexFormat.of().parseHex(nonce));
    }

    /**
     * Seals it for its reader; about 0.3 ms.
     *
     * @param reader {@link #MAILBOX} or {@link #MONITOR}
     */
    public byte[] seal(String deploymentId, String reader, AgeRecipient recipient) {
        Context context = context(deploymentId, event.stream(), reader, event.seq());
        return Frame.of(context, recipient, CanonicalJson.bytes(this)).seal();
    }

    /**
     * Opens it.
     *
     * @throws SealRefused when it was not sealed for this reader, stream and number, or says that it is another's
     */
    public static Opening open(
            AgeIdentity identity, String deploymentId, String stream, String reader, long seq, byte[] file)
            throws SealRefused {
        byte[] body = Frame.open(identity, context(deploymentId, stream, reader, seq), file)
                .body();
        Opening opening = CanonicalJson.as(Opening.class, CanonicalJson.parse(body));
        if (!opening.event.stream().equals(stream) || opening.event.seq() != seq) {
            throw new SealRefused(SealRefused.Reason.CONTRADICTION, "the opening of another event");
        }
        return opening;
    }

    private static Context context(String deploymentId, String stream, String reader, long seq) {
        return new Context(deploymentId, stream, Kind.OPENING, reader, seq, Author.server());
    }
}
