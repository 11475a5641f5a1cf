package dengwen.seal;

import dengwen.seal.SealRefused.Reason;
import java.util.Objects;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** A desk's keys of one epoch, held by its members. Its {@code toString} shows nothing. */
public final class DeskKey {

    private static final int PSEUDONYM = 10;

    private final String desk;
    private final long epoch;
    private final AgeIdentity identity;
    private final SigningKey signingKey;

    DeskKey(String desk, long epoch, AgeIdentity identity, SigningKey signingKey) {
        this.desk = desk;
        this.epoch = epoch;
        this.identity = identity;
        this.signingKey = signingKey;
    }

    /** New keys from the system's randomness. */
    public static DeskKey fresh(String desk, long epoch) {
        return new DeskKey(desk, epoch, AgeIdentity.fresh(), SigningKey.fresh());
    }

    /** The desk's routing code. */
    public String desk() {
        return desk;
    }

    /** The epoch of the keys, from 1. */
    public long epoch() {
        return epoch;
    }

    /** Opens the desk's grants. */
    public AgeIdentity identity() {
        return identity;
    }

    /** Countersigns what goes to reporters. */
    public SigningKey signingKey() {
        return signingKey;
    }

    /** Who speaks when the desk does. */
    public Author author() {
        return Author.desk(desk, epoch);
    }

    /** What reporters of this clue see instead of the officer's name: 10 characters, different for every clue. */
    public String pseudonym(String clueId, String user) {
        byte[] key = Hash.expand(new SHA256Digest(), signingKey.seed(), Hash.te("clue/v1/pseudonym"), 32);
        return Base32.lower(Hash.hmac(key, Hash.te(clueId + "\n" + user))).substring(0, PSEUDONYM);
    }

    /** Seals the keys to a member whose statement has been checked, signed by the desk. */
    public byte[] grantTo(String deploymentId, String user, AgeRecipient member) {
        Body body = new Body(1, desk, epoch, identity.encoded(), signingKey.seed());
        return Frame.of(context(deploymentId, desk, epoch, user), member, CanonicalJson.bytes(body))
                .signedBy(signingKey)
                .seal();
    }

    /**
     * Opens a member's grant of the keys.
     *
     * @param entry the desk in the admitted manifest
     * @throws SealRefused also {@code CONTRADICTION} when the keys are not those of the manifest
     */
    public static DeskKey open(String deploymentId, Manifest.Desk entry, String user, AgeIdentity member, byte[] file)
            throws SealRefused {
        Frame frame = Frame.open(member, context(deploymentId, entry.desk(), entry.epoch(), user), file);
        frame.requireSignedBy(entry.sigKey());
        Body body = CanonicalJson.as(Body.class, CanonicalJson.parse(frame.body()));
        DeskKey key =
                new DeskKey(body.desk, body.epoch, AgeIdentity.parse(body.identity), SigningKey.fromSeed(body.seed));
        boolean same = body.desk.equals(entry.desk())
                && body.epoch == entry.epoch()
                && key.identity.recipient().equals(entry.recipient())
                && key.signingKey.verifyingKey().equals(entry.sigKey());
        if (!same) {
            throw new SealRefused(Reason.CONTRADICTION, "not the desk key of the manifest");
        }
        return key;
    }

    private static Context context(String deploymentId, String desk, long epoch, String user) {
        String objectId = desk + ":" + epoch + ":" + user;
        return new Context(deploymentId, Context.NO_CLUE, Kind.DESK_KEY, objectId, 0, Author.desk(desk, epoch));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Body(int v, String desk, long epoch, String identity, byte[] seed) {

        Body {
            Objects.requireNonNull(desk);
            Objects.requireNonNull(identity);
            if (v != 1 || seed.length != SigningKey.SEED) {
                throw new IllegalArgumentException("not a desk key");
            }
        }
    }

    @Override
    public String toString() {
        return "DeskKey[" + desk + ":" + epoch + "]";
    }
}
