package dengwen.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import dengwen.seal.SealRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.List;

/** The age v1 format in binary form; jagged writes and reads it, and this is the one door through which it is called. */
public final class AgeFile {

    /** The header, and the tags of a report's chunks. */
    private static final int OVERHEAD = 2 * AgeHeader.LIMIT;

    private AgeFile() {}

    /**
     * Passes when a file claims to be sealed for this place, as far as that shows without its key: for whoever stores what
     * it cannot open.
     *
     * @throws SealRefused {@code TOO_LARGE} above the kind's limit; {@code HEADER} unless the header is at most 16 KiB,
     *     canonical and holds exactly one recipient stanza and one ctx stanza; {@code CONTEXT} for another place
     */
    public static void requireSealedAt(Context context, byte[] file) throws SealRefused {
        if (file.length > Padme.padded(context.kind().limit() + AgeHeader.LIMIT) + OVERHEAD) {
            throw new SealRefused(Reason.TOO_LARGE, "larger than its kind may be");
        }
        SealRefused seen = new SealRefused(Reason.NO_MATCH, "looked at without a key");
        try {
            open(file, stanzas -> {
                HybridStanza.read(ContextStanza.requireBound(context, stanzas));
                throw seen;
            });
        } catch (SealRefused e) {
            if (e != seen) {
                throw e;
            }
        }
    }

    static byte[] seal(byte[] plaintext, RecipientStanzaWriter recipient) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plaintext.length + 2048);
        try (WritableByteChannel channel = new StandardEncryptingChannelFactory()
                .newEncryptingChannel(Channels.newChannel(out), List.of(recipient))) {
            channel.write(ByteBuffer.wrap(plaintext));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("sealing in memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /**
     * The plaintext of a file.
     *
     * @param identity finds the file key; decides which stanzas are allowed
     */
    static byte[] open(byte[] file, RecipientStanzaReader identity) throws SealRefused {
        AgeHeader header = AgeHeader.of(file);
        RecipientStanzaReader strict = stanzas -> {
            header.requireCanonical(stanzas);
            return identity.getFileKey(stanzas);
        };
        try (ReadableByteChannel channel = new StandardDecryptingChannelFactory()
                .newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(file)), List.of(strict))) {
            return Channels.newInputStream(channel).readAllBytes();
        } catch (SealRefused e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new SealRefused(Reason.HEADER, "not a readable age header", e);
        } catch (IOException e) {
            throw new SealRefused(Reason.CIPHERTEXT, "the payload is damaged", e);
        } catch (RuntimeException e) { // jagged throws unchecked exceptions on some broken headers
            throw new SealRefused(Reason.HEADER, "not a readable age header", e);
        }
    }
}
