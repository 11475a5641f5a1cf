package dengwen.seal;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id version 1.3 (RFC 9106), one lane, 32 bytes out, with the two settings that clue/v1 allows. */
enum Argon2id {
    /** For the 88 random bits of a receipt. */
    RECEIPT(19_456, 2),
    /** For a password that a person chose; about half a second. */
    PASSWORD(131_072, 3);

    private final int kibibytes;
    private final int passes;

    Argon2id(int kibibytes, int passes) {
        this.kibibytes = kibibytes;
        this.passes = passes;
    }

    byte[] stretch(byte[] password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] out = new byte[32];
        generator.generateBytes(password, out);
        return out;
    }
}
