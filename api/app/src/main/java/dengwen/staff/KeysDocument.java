package dengwen.staff;

import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import java.util.List;

/** The manifest's document {@code keys}: what the ceremony sealed to the first officers. Kept as rows, never served. */
public record KeysDocument(List<SealedDeskKey> deskKeys, List<SealedShare> shares) {

    public KeysDocument {
        deskKeys = List.copyOf(deskKeys);
        shares = List.copyOf(shares);
    }

    /** A desk's key, sealed to a member. */
    public record SealedDeskKey(DeskCode desk, int epoch, OfficerName user, byte[] ciphertext) {}

    /**
     * A part of a split key, sealed to its holder.
     *
     * @param of a desk's code or OVERSIGHT
     * @param x where the polynomial was evaluated, 1 to 255
     */
    public record SealedShare(String of, int epoch, OfficerName user, int x, byte[] ciphertext) {}
}
