package dengwen.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import dengwen.seal.SealRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All of C2SP CCTV's age files, against the product's only recipient type and, for the format beneath, against X25519. */
class AgeVectorsTest {

    private static final String ANY_HYBRID =
            "AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG";

    static List<AgeVector> vectors() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/vectors/age"))) {
            return files.sorted().map(AgeVector::read).toList();
        }
    }

    @Test
    void all_143_files_are_there() throws IOException {
        assertEquals(143, vectors().size());
        assertEquals(
                4, vectors().stream().filter(AgeVectorsTest::opensInTheProduct).count());
        assertEquals(26, vectors().stream().filter(AgeVector::isGood).count());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_product_opens_good_hybrid_files_and_refuses_every_other(AgeVector vector) throws SealRefused {
        List<String> hybrid = vector.identities("AGE-SECRET-KEY-PQ-1");
        AgeIdentity identity = AgeIdentity.parse(hybrid.isEmpty() ? ANY_HYBRID : hybrid.get(0));
        if (opensInTheProduct(vector)) {
            assertEquals(vector.payload(), sha256(identity.openPlain(vector.file())));
        } else {
            SealRefused refused = assertThrows(SealRefused.class, () -> identity.openPlain(vector.file()));
            assertTrue(reasons(vector).contains(refused.reason()), refused.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_format_beneath_opens_good_x25519_files_and_refuses_the_bad(AgeVector vector) throws Exception {
        List<String> x25519 = vector.identities("AGE-SECRET-KEY-1");
        if (x25519.isEmpty()) {
            return; // the hybrid and scrypt files are held against the product above
        }
        RecipientStanzaReader reader = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(x25519.get(0));
        if (vector.isGood() && !vector.isArmored()) {
            assertEquals(vector.payload(), sha256(AgeFile.open(vector.file(), reader)));
        } else {
            assertThrows(SealRefused.class, () -> AgeFile.open(vector.file(), reader));
        }
    }

    /** What a refusal may say; a file of a type that the product does not know is for another key, whatever ails it. */
    private static Set<Reason> reasons(AgeVector vector) {
        boolean otherType = vector.identities("AGE-SECRET-KEY-PQ-1").isEmpty()
                || !vector.identities("AGE-SECRET-KEY-1").isEmpty();
        if (otherType || vector.isArmored()) {
            return EnumSet.of(Reason.NO_MATCH, Reason.HEADER);
        }
        return switch (vector.all("expect").get(0)) {
            case "no match" -> EnumSet.of(Reason.NO_MATCH);
            case "payload failure" -> EnumSet.of(Reason.CIPHERTEXT);
            default -> EnumSet.of(Reason.HEADER);
        };
    }

    private static boolean opensInTheProduct(AgeVector vector) {
        return vector.isGood()
                && !vector.isArmored()
                && !vector.identities("AGE-SECRET-KEY-PQ-1").isEmpty();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Hash.of(bytes));
    }
}
