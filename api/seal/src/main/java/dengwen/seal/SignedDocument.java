package dengwen.seal;

/** JSON that somebody signs: the signature is over the hash of its canonical form. */
public sealed interface SignedDocument
        permits Account,
                Call,
                CallRequest,
                ContactKeeping,
                Custody,
                Event,
                Manifest,
                MembershipStatement,
                Rekey,
                UnmaskRequest {

    /** What a signature under it is for. */
    Purpose purpose();

    /** The canonical JSON. */
    default byte[] json() {
        return CanonicalJson.bytes(this);
    }

    /** H(JCS(this)), 32 bytes. */
    default byte[] hash() {
        return Hash.of(json());
    }

    /** The signature of this key in this deployment, 64 bytes. */
    default byte[] sign(SigningKey key, String deploymentId) {
        return key.sign(purpose(), deploymentId, hash());
    }

    /**
     * Passes when this key signed it in this deployment.
     *
     * @throws SealRefused {@code SIGNATURE} unless it is this key's
     */
    default void requireSignedBy(VerifyingKey key, String deploymentId, byte[] signature) throws SealRefused {
        key.require(signature, purpose(), deploymentId, hash());
    }
}
