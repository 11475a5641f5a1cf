package dengwen.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import dengwen.seal.HybridKem.Wrapped;
import dengwen.seal.SealRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/** The recipient stanza of age's type mlkem768x25519: one argument, the encapsulated key, and the wrapped file key as body. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HybridStanza(String encapsulated, byte[] body) implements RecipientStanza {

    static final String TYPE = "mlkem768x25519";

    private static final int WRAPPED_FILE_KEY = 16 + 16;

    static HybridStanza wrap(AsymmetricKeyParameter recipient, FileKey fileKey) {
        Wrapped wrapped = HybridKem.wrap(recipient, fileKey.getEncoded());
        return new HybridStanza(CanonicalBase64.getEncoder().encodeToString(wrapped.encapsulated()), wrapped.fileKey());
    }

    /**
     * Opens a stanza of this type. Its shape is checked before any key is used on it.
     *
     * @throws SealRefused {@code HEADER} for a malformed stanza, {@code NO_MATCH} when it is not for this identity
     */
    static FileKey unwrap(RecipientStanza stanza, AsymmetricCipherKeyPair identity) throws SealRefused {
        return new FileKey(HybridKem.unwrap(identity, read(stanza)));
    }

    /**
     * What a stanza of this type carries, without a key.
     *
     * @throws SealRefused {@code HEADER} for a malformed stanza
     */
    static Wrapped read(RecipientStanza stanza) throws SealRefused {
        if (stanza.getArguments().size() != 1 || stanza.getBody().length != WRAPPED_FILE_KEY) {
            throw malformed();
        }
        return new Wrapped(decode(stanza.getArguments().get(0)), stanza.getBody());
    }

    private static byte[] decode(String argument) throws SealRefused {
        byte[] encapsulated;
        try {
            encapsulated = CanonicalBase64.getDecoder().decode(argument.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        if (encapsulated.length != HybridKem.ENCAPSULATED) {
            throw malformed();
        }
        return encapsulated;
    }

    private static SealRefused malformed() {
        return new SealRefused(Reason.HEADER, "malformed recipient stanza");
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        return List.of(encapsulated);
    }

    @Override
    public byte[] getBody() {
        return body.clone();
    }
}
