package dengwen.intake;

import dengwen.kernel.ObjectId;
import java.time.LocalDate;
import java.util.List;

/** A reporter's message as a desk gets it, sealed to the clue. @param blobs sealed files that came with it */
public record StoredMessage(ObjectId id, int seq, byte[] ciphertext, LocalDate on, List<StoredBlob> blobs) {

    public StoredMessage {
        blobs = List.copyOf(blobs);
    }

    /** As its row has it, without what stands in others. */
    StoredMessage(ObjectId id, int seq, byte[] ciphertext, LocalDate on) {
        this(id, seq, ciphertext, on, List.of());
    }

    StoredMessage with(List<StoredBlob> files) {
        return new StoredMessage(id, seq, ciphertext, on, files);
    }
}
