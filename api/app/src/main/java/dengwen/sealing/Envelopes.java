package dengwen.sealing;

import dengwen.kernel.ClueId;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import dengwen.seal.AgeFile;
import dengwen.seal.AgeRecipient;
import dengwen.seal.Author;
import dengwen.seal.Context;
import dengwen.seal.Grant;
import dengwen.seal.HeldGrants;
import dengwen.seal.Kind;
import dengwen.seal.Rekey;
import dengwen.seal.SealRefused;
import dengwen.seal.VerifyingKey;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Looks at sealed files from outside: that each is an age file of the one recipient type, bound to the place that it is sent
 * to (sealing.md section 4), and within its size. Nothing behind the header is ever parsed.
 */
@Singleton
public class Envelopes {

    /** In the place of an agency, where a keeper's share of a contact lies. */
    public static final String CONTACT = "contact";

    /** {@code objectId} of the letter that goes up with a clue. */
    private static final String LETTER_UP = "sealed-up";

    private final DeploymentId deployment;

    Envelopes(DeploymentId deployment) {
        this.deployment = deployment;
    }

    /**
     * Reads a recipient.
     *
     * @param field the JSON pointer of where it stood
     * @throws InvalidField when it is none of type mlkem768x25519
     */
    public AgeRecipient recipient(String field, String text) {
        try {
            return AgeRecipient.parse(text);
        } catch (SealRefused e) {
            throw new InvalidField(field, "recipient");
        }
    }

    /**
     * The id that certifies the keys of a clue.
     *
     * @throws InvalidField when the signing key is none
     */
    public ClueId clueId(AgeRecipient clue, byte[] authPublicKey, AgeRecipient mailbox) {
        try {
            VerifyingKey auth = VerifyingKey.of(authPublicKey);
            return new ClueId(dengwen.seal.ClueId.of(deployment.value(), clue, auth, mailbox));
        } catch (SealRefused e) {
            throw new InvalidField("/authPublicKey", "key");
        }
    }

    /** @return hex of the file's hash @throws EnvelopeRefused unless it is the sealed report of this clue */
    public String report(ClueId clue, byte[] file) {
        return check(clue, Kind.REPORT, "report", 0, Author.reporter(), file);
    }

    /** @return hex of the file's hash @throws EnvelopeRefused unless it is this clue's grant for this reader */
    public String grant(ClueId clue, String desk, int epoch, byte[] file) {
        return check(clue, Kind.GRANT, desk + ":" + epoch, 0, Author.reporter(), file);
    }

    /**
     * @param generation 0 for the clue's first key, counted on with each that replaces it
     * @return hex of the file's hash @throws EnvelopeRefused unless a desk sealed it for this reader, as its grant of that key
     */
    public String grantBy(
            ClueId clue, DeskCode author, int authorEpoch, DeskCode reader, int epoch, int generation, byte[] file) {
        return check(
                clue, Kind.GRANT, reader + ":" + epoch, generation, Author.desk(author.toString(), authorEpoch), file);
    }

    /** @return hex of the file's hash @throws EnvelopeRefused unless it is the letter that goes up with this clue */
    public String letterUp(ClueId clue, DeskCode desk, int epoch, byte[] file) {
        return check(clue, Kind.NOTE, LETTER_UP, 0, Author.desk(desk.toString(), epoch), file);
    }

    /**
     * Passes a new key of a clue.
     *
     * @throws EnvelopeRefused unless the desk's key signed it
     */
    public void requireRekey(ClueId clue, int generation, DeskReader desk, AgeRecipient recipient, byte[] signature) {
        try {
            new Rekey(1, clue.toString(), generation, desk.desk().toString(), desk.epoch(), recipient)
                    .requireSignedBy(
                            VerifyingKey.of(Base64.getDecoder().decode(desk.sigKey())), deployment.value(), signature);
        } catch (SealRefused e) {
            throw new EnvelopeRefused();
        }
    }

    /** Puts replaced grants out of everybody's reach but a desk's. */
    public byte[] hold(ClueId clue, DeskReader desk, List<Grant> grants) {
        AgeRecipient reader = recipient("/", desk.recipient());
        return new HeldGrants(1, grants)
                .seal(deployment.value(), clue.toString(), desk.desk().toString(), desk.epoch(), reader);
    }

    /** @return hex of the file's hash @throws EnvelopeRefused unless it is this message of the clue's reporter */
    public String message(ClueId clue, ObjectId id, int seq, byte[] file) {
        return check(clue, Kind.MESSAGE, id.toString(), seq, Author.reporter(), file);
    }

    /** @return hex of the file's hash @throws EnvelopeRefused unless it is this reply of the desk */
    public String reply(ClueId clue, ObjectId id, int seq, DeskCode desk, int epoch, byte[] file) {
        return check(clue, Kind.REPLY, id.toString(), seq, Author.desk(desk.toString(), epoch), file);
    }

    /** @return hex of the file's hash @throws EnvelopeRefused unless it is the desk's own copy of this reply */
    public String note(ClueId clue, ObjectId id, int seq, DeskCode desk, int epoch, byte[] file) {
        return check(clue, Kind.NOTE, id.toString(), seq, Author.desk(desk.toString(), epoch), file);
    }

    /** @return hex of the file's hash @throws EnvelopeRefused unless it is the box of this clue's contact */
    public String contact(ClueId clue, byte[] file) {
        return check(clue, Kind.CONTACT, CONTACT, 0, Author.reporter(), file);
    }

    /** @return hex of the file's hash @throws EnvelopeRefused unless it is what this keeper tells of this try of a call */
    public String called(ClueId clue, ObjectId request, int attempt, OfficerName keeper, byte[] file) {
        return check(clue, Kind.NOTE, request + ":called", attempt, Author.user(keeper.user()), file);
    }

    /**
     * @param objectId {@code plan}, or the incident's id
     * @return hex of the file's hash @throws EnvelopeRefused unless it is this part of the clue's protection plan
     */
    public String plan(ClueId clue, String objectId, int version, DeskCode desk, int epoch, byte[] file) {
        return check(clue, Kind.PLAN, objectId, version, Author.desk(desk.toString(), epoch), file);
    }

    /**
     * @param agency {@link #CONTACT} for a share of a contact
     * @param x the share's coordinate, 0 for the superior's part
     * @return hex of the file's hash @throws EnvelopeRefused unless it is this custodian's share
     */
    public String share(ClueId clue, String agency, OfficerName custodian, int x, byte[] file) {
        return check(clue, Kind.SHARE, agency + ":" + custodian, x, Author.reporter(), file);
    }

    /**
     * @param x as in {@link #share}
     * @return hex of the file's hash @throws EnvelopeRefused unless it is this custodian's answer to the request
     */
    public String answer(ClueId clue, ObjectId request, String agency, OfficerName custodian, int x, byte[] file) {
        return check(clue, Kind.SHARE, request + ":" + agency, x, Author.user(custodian.user()), file);
    }

    /**
     * @param agency as in {@link #share}
     * @param x as in {@link #share}
     * @return hex of the file's hash @throws EnvelopeRefused unless it is this part, sealed by one keeper for the next
     */
    public String handedOn(ClueId clue, String agency, OfficerName to, int x, OfficerName from, byte[] file) {
        return check(clue, Kind.SHARE, agency + ":" + to, x, Author.user(from.user()), file);
    }

    /** Hex of the hash by which events and acts name a file. */
    public static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private String check(ClueId clue, Kind kind, String objectId, int seq, Author author, byte[] file) {
        try {
            Context place = new Context(deployment.value(), clue.toString(), kind, objectId, seq, author);
            AgeFile.requireSealedAt(place, file);
            return hash(file);
        } catch (SealRefused e) {
            throw new EnvelopeRefused();
        }
    }
}
