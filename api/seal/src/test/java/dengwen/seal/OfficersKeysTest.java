package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.seal.Account.Kdf;
import dengwen.seal.SealRefused.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Argon2id once, not for every test
class OfficersKeysTest {

    private final World world = new World();

    @Test
    void keys_of_desk_and_officer_open_for_their_holder_alone() throws SealRefused {
        byte[] file = world.disc.grantTo(
                World.DEPLOYMENT, "li.wen", world.officer.identity().recipient());
        Manifest.Desk entry = world.manifest.desk("DISC");
        AgeIdentity member = world.officer.identity();
        DeskKey opened = DeskKey.open(World.DEPLOYMENT, entry, "li.wen", member, file);
        assertEquals(world.disc.identity().recipient(), opened.identity().recipient());
        assertReason(Reason.CONTEXT, () -> DeskKey.open(World.DEPLOYMENT, entry, "zhang", member, file));
        Manifest.Desk swapped = World.entry(DeskKey.fresh("DISC", 1));
        assertReason(Reason.SIGNATURE, () -> DeskKey.open(World.DEPLOYMENT, swapped, "li.wen", member, file));
    }

    @Test
    void a_password_without_the_secret_key_opens_nothing() throws SealRefused {
        OfficerSecret secret = OfficerSecret.derive(new byte[16], "密码 pass", new byte[16], Kdf.STANDARD);
        byte[] wrapped = world.officer.wrap(secret, World.DEPLOYMENT, "li.wen");
        UserKey opened = UserKey.unwrap(secret, World.DEPLOYMENT, "li.wen", wrapped);
        assertArrayEquals(world.officer.signingKey().seed(), opened.signingKey().seed());
        byte[] guessed = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        OfficerSecret stolen = OfficerSecret.derive(guessed, "密码 pass", new byte[16], Kdf.STANDARD);
        assertReason(Reason.NO_MATCH, () -> UserKey.unwrap(stolen, World.DEPLOYMENT, "li.wen", wrapped));
        assertThrows(IllegalArgumentException.class, () -> new Kdf(65_536, 3, 1));
    }

    @Test
    void two_members_state_a_third() throws SealRefused {
        MembershipStatement statement = new MembershipStatement(
                1,
                "DISC",
                "zhang.wei",
                world.officer.identity().recipient(),
                world.officer.signingKey().verifyingKey(),
                List.of("HANDLER"),
                "2026-11-22",
                "2027-11-21");
        SigningKey first = SigningKey.fromSeed(World.seed(21));
        byte[] signature = statement.sign(first, World.DEPLOYMENT);
        MembershipStatement read = MembershipStatement.of(CanonicalJson.parse(statement.json()));
        read.requireSignedBy(first.verifyingKey(), World.DEPLOYMENT, signature);
        assertReason(Reason.SIGNATURE, () -> read.requireSignedBy(first.verifyingKey(), "other.dengwen", signature));
        assertTrue(read.isValidOn("2027-11-21") && !read.isValidOn("2027-11-22") && !read.isValidOn("2026-11-21"));
    }
}
