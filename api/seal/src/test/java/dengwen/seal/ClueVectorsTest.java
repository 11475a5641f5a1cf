package dengwen.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every value of {@code clue-v1.json}. */
class ClueVectorsTest {

    private static final HexFormat HEX = HexFormat.of();

    private final JsonNode vectors = new ObjectMapper().readTree(new File("src/test/resources/vectors/clue-v1.json"));
    private final JsonNode receipt = vectors.get("receipt");

    ClueVectorsTest() throws IOException {}

    @Test
    void a_receipt_has_its_digits_and_words() throws SealRefused {
        Receipt made = Receipt.of(hex(receipt, "secretHex"));
        String words = text(receipt, "characters") + text(receipt, "checkCharacter");
        assertEquals(text(receipt, "digits"), made.digits());
        assertEquals(words, made.chinese());
        assertEquals(made.digits(), Receipt.parse(text(receipt, "digits")).digits());
        assertEquals(made.digits(), Receipt.parse(words).digits());
        assertEquals(made.digits(), Receipt.parse(made.english()).digits());
    }

    @Test
    void a_receipt_derives_its_keys() {
        ReceiptKeys keys = Receipt.of(hex(receipt, "secretHex")).keys(text(receipt, "deploymentId"));
        assertEquals(text(receipt, "rootHex"), HEX.formatHex(keys.root()));
        assertEquals(text(receipt, "locatorHex"), keys.locator());
        assertEquals(
                text(receipt, "authPublicKeyHex"),
                HEX.formatHex(keys.auth().verifyingKey().encoded()));
        assertEquals(text(receipt, "selfKeyHex"), HEX.formatHex(keys.selfKey()));
        assertEquals(
                AgeIdentity.fromSeed(hex(receipt, "ageSeedHex")).recipient(),
                keys.mailbox().recipient());
        assertEquals(
                text(receipt, "ageRecipientSha256Hex"),
                HEX.formatHex(keys.mailbox().recipient().hash()));
    }

    @Test
    void lengths_are_padded() {
        for (Map.Entry<String, JsonNode> entry : vectors.get("padme").properties()) {
            assertEquals(entry.getValue().longValue(), Padme.padded(Long.parseLong(entry.getKey())), entry.getKey());
        }
    }

    @Test
    void a_leaf_commits_to_its_event() throws SealRefused {
        JsonNode leaf = vectors.get("leafCommitment");
        byte[] event = CanonicalJson.of(CanonicalJson.parse(Hash.te(text(leaf, "event"))));
        assertEquals(text(leaf, "leafDataHex"), HEX.formatHex(Hash.hmac(hex(leaf, "nonceHex"), event)));
    }

    @Test
    void an_attachment_is_sealed() throws SealRefused, IOException {
        JsonNode vector = vectors.get("cobblestone256");
        byte[] key = hex(vector, "keyHex");
        byte[] context = Hash.te(text(vector, "context"));
        byte[] plaintext = Hash.te(text(vector, "plaintext"));
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        Cobblestone.seal(key, hex(vector, "saltHex"), context, new ByteArrayInputStream(plaintext), sealed);
        assertEquals(text(vector, "ciphertextHex"), HEX.formatHex(sealed.toByteArray()));
        assertArrayEquals(plaintext, Cobblestone.open(key, context, sealed.toByteArray()));
    }

    private static String text(JsonNode object, String name) {
        return object.get(name).textValue();
    }

    private static byte[] hex(JsonNode object, String name) {
        return HEX.parseHex(text(object, name));
    }
}
