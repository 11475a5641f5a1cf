package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.Root.Signer;
import dengwen.seal.SealRefused.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootTest {

    private final World world = new World();
    private final SigningKey party = SigningKey.fromSeed(World.seed(11));
    private final SigningKey council = SigningKey.fromSeed(World.seed(12));
    private final SigningKey province = SigningKey.fromSeed(World.seed(13));
    private final Root root = new Root(
            1,
            World.DEPLOYMENT,
            2,
            3,
            List.of(
                    new Signer("party", party.verifyingKey(), false),
                    new Signer("council", council.verifyingKey(), false),
                    new Signer("province", province.verifyingKey(), true)));

    @Test
    void two_of_three_with_one_from_outside_are_enough() throws SealRefused {
        root.admit(world.manifest, List.of(by("party", party), by("province", province)), World.TODAY);
    }

    @Test
    void one_signer_twice_counts_once() {
        refused(Reason.SIGNATURE, by("province", province), by("province", province));
    }

    @Test
    void two_from_inside_are_not_enough() {
        refused(Reason.SIGNATURE, by("party", party), by("council", council));
    }

    @Test
    void one_key_cannot_sign_under_two_names() {
        refused(Reason.SIGNATURE, by("party", province), by("province", province));
        refused(Reason.SIGNATURE, by("stranger", party), by("province", province));
        refused(Reason.SIGNATURE);
    }

    @Test
    void a_changed_manifest_is_refused() {
        List<ManifestSignature> signatures = List.of(by("party", party), by("province", province));
        Manifest changed = world.manifest(World.DEPLOYMENT, 8);
        assertReason(Reason.SIGNATURE, () -> root.admit(changed, signatures, World.TODAY));
    }

    @Test
    void a_manifest_of_another_deployment_is_refused() {
        Manifest foreign = world.manifest("other.dengwen", 7);
        assertReason(Reason.CONTEXT, () -> root.admit(foreign, signed(foreign), World.TODAY));
    }

    @Test
    void an_old_or_expired_manifest_is_refused() throws SealRefused {
        Manifest old = world.manifest(World.DEPLOYMENT, 2);
        assertReason(Reason.CONTRADICTION, () -> root.admit(old, signed(old), World.TODAY));
        root.admit(world.manifest, signed(world.manifest), "2027-01-01");
        assertReason(Reason.CONTRADICTION, () -> root.admit(world.manifest, signed(world.manifest), "2027-01-02"));
    }

    @Test
    void a_root_that_cannot_work_is_refused() {
        Signer signer = new Signer("a", party.verifyingKey(), true);
        Signer twin = new Signer("b", party.verifyingKey(), true);
        Signer inside = new Signer("c", council.verifyingKey(), false);
        assertThrows(IllegalArgumentException.class, () -> new Root(1, "d", 2, 1, List.of(signer)));
        assertThrows(IllegalArgumentException.class, () -> new Root(1, "d", 0, 1, List.of(signer)));
        assertThrows(IllegalArgumentException.class, () -> new Root(1, "d", 1, 1, List.of(signer, twin)));
        assertThrows(IllegalArgumentException.class, () -> new Root(1, "d", 1, 1, List.of(inside)));
    }

    @Test
    void a_manifest_survives_its_json() throws SealRefused {
        JsonNode tree = CanonicalJson.parseCanonical(world.manifest.json());
        assertEquals(world.manifest, Manifest.of(tree));
        assertEquals("null", tree.get("log").toString());
        ObjectNode extended = tree.deepCopy();
        extended.put("surprise", 1);
        assertReason(Reason.JSON, () -> Manifest.of(extended));
    }

    @Test
    void a_document_must_be_the_one_that_the_manifest_names() {
        assertReason(Reason.CONTRADICTION, () -> world.manifest.requireDocument("matrix", CanonicalJson.object()));
        assertReason(Reason.CONTRADICTION, () -> world.manifest.requireDocument("poem", CanonicalJson.object()));
        assertReason(Reason.CONTRADICTION, () -> world.manifest.desk("NOWHERE"));
    }

    @Test
    void a_fingerprint_has_20_digits_or_8_characters() throws SealRefused {
        assertEquals(20, root.fingerprint().length());
        assertEquals(8, root.fingerprintCharacters().length());
        assertEquals(root.fingerprint(), Root.of(CanonicalJson.tree(root)).fingerprint());
    }

    private List<ManifestSignature> signed(Manifest manifest) {
        return List.of(
                new ManifestSignature("party", manifest.sign(party, manifest.deploymentId())),
                new ManifestSignature("province", manifest.sign(province, manifest.deploymentId())));
    }

    private ManifestSignature by(String name, SigningKey key) {
        return new ManifestSignature(name, world.manifest.sign(key, World.DEPLOYMENT));
    }

    private void refused(Reason reason, ManifestSignature... signatures) {
        assertReason(reason, () -> root.admit(world.manifest, List.of(signatures), World.TODAY));
    }
}
