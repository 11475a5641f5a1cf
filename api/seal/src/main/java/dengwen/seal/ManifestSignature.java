package dengwen.seal;

import java.util.Objects;

/** One root signer's signature under a manifest. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ManifestSignature(String signer, byte[] signature) {

    /** Refuses missing parts. */
    public ManifestSignature {
        Objects.requireNonNull(signer);
        Objects.requireNonNull(signature);
    }
}
