package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.seal.SealRefused.Reason;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom a deployment's apps believe, compiled into them: n offline signers of whom k sign every manifest, at least one of
 * them from outside the district.
 *
 * @param v 1
 * @param k signatures that a manifest needs
 * @param minVersion the oldest manifest that may still be used
 */
public record Root(int v, String deploymentId, int k, long minVersion, List<Signer> signers) {

    /** Refuses another version, a k that the signers cannot reach, and two signers of one name or key. */
    public Root {
        signers = List.copyOf(signers);
        boolean distinct = signers.stream().map(Signer::signer).distinct().count() == signers.size()
                && signers.stream().map(Signer::key).distinct().count() == signers.size();
        boolean outside = signers.stream().anyMatch(Signer::outside);
        if (v != 1 || deploymentId.isEmpty() || k < 1 || k > signers.size() || !distinct || !outside) {
            throw new IllegalArgumentException("not a root");
        }
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no root
     */
    public static Root of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(Root.class, tree);
    }

    /**
     * Passes when this root stands behind the manifest.
     *
     * @param day today, {@code YYYY-MM-DD}
     * @throws SealRefused {@code CONTEXT} for another deployment, {@code CONTRADICTION} when it is older than allowed or has
     *     expired, {@code SIGNATURE} without k distinct signers, one of them outside
     */
    public void admit(Manifest manifest, List<ManifestSignature> signatures, String day) throws SealRefused {
        if (!manifest.deploymentId().equals(deploymentId)) {
            throw new SealRefused(Reason.CONTEXT, "the manifest of another deployment");
        }
        if (manifest.version() < minVersion || manifest.expires().compareTo(day) < 0) {
            throw new SealRefused(Reason.CONTRADICTION, "a manifest that is no longer in force");
        }
        Set<Signer> agreeing = new HashSet<>();
        for (ManifestSignature signature : signatures) {
            signers.stream()
                    .filter(signer -> signer.signer.equals(signature.signer()))
                    .filter(signer -> signer.signed(manifest, signature))
                    .forEach(agreeing::add);
        }
        if (agreeing.size() < k || agreeing.stream().noneMatch(Signer::outside)) {
            throw new SealRefused(Reason.SIGNATURE, "too few root signatures, or none from outside");
        }
    }

    /** The first 20 hex digits of H(JCS(root)), for comparing by eye. */
    public String fingerprint() {
        return HexFormat.of().formatHex(hash(), 0, 10);
    }

    /** The first 88 bits of H(JCS(root)) as eight Chinese characters. */
    public String fingerprintCharacters() {
        BigInteger bits = new BigInteger(1, Arrays.copyOf(hash(), 11));
        return IntStream.rangeClosed(1, 8)
                .map(i -> bits.shiftRight(11 * (8 - i)).intValue() & 0x7ff)
                .mapToObj(WordList.CHINESE::word)
                .collect(Collectors.joining());
    }

    private byte[] hash() {
        return Hash.of(CanonicalJson.bytes(this));
    }

    /**
     * One of the offline signers.
     *
     * @param outside whether this signer answers to nobody in the district
     */
    public record Signer(String signer, VerifyingKey key, boolean outside) {

        private boolean signed(Manifest manifest, ManifestSignature signature) {
            return key.verifies(signature.signature(), Purpose.MANIFEST, manifest.deploymentId(), manifest.hash());
        }
    }
}
