package dengwen.sealing;

import dengwen.kernel.DeploymentId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import dengwen.seal.AgeFile;
import dengwen.seal.Author;
import dengwen.seal.Context;
import dengwen.seal.Kind;
import dengwen.seal.SealRefused;
import jakarta.inject.Singleton;

/** Looks at sealed keys from outside; they belong to no clue. */
@Singleton
public class KeyEnvelopes {

    private static final String NO_CLUE = "-";

    private final DeploymentId deployment;

    KeyEnvelopes(DeploymentId deployment) {
        this.deployment = deployment;
    }

    /**
     * Passes a desk's key that claims to be sealed for this officer.
     *
     * @throws EnvelopeRefused otherwise
     */
    public void requireDeskKey(DeskCode desk, int epoch, OfficerName officer, byte[] file) {
        String place = desk + ":" + epoch + ":" + officer;
        Author author = Author.desk(desk.desk(), epoch);
        try {
            AgeFile.requireSealedAt(new Context(deployment.value(), NO_CLUE, Kind.DESK_KEY, place, 0, author), file);
        } catch (SealRefused e) {
            throw new EnvelopeRefused();
        }
    }
}
