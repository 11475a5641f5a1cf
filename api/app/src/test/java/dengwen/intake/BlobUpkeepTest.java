package dengwen.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.kernel.Days;
import dengwen.kernel.ObjectId;
import dengwen.world.Citizen;
import dengwen.world.Tus;
import dengwen.world.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BlobUpkeepTest {

    private final BlobUpkeep upkeep;
    private final BlobFiles files;
    private final EntityManager database;
    private final Days days;

    BlobUpkeepTest(BlobUpkeep upkeep, BlobFiles files, EntityManager database, Days days) {
        this.upkeep = upkeep;
        this.files = files;
        this.database = database;
        this.days = days;
    }

    private void began(String blob, int daysAgo) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update sealed_blob set created_on = ?2 where id = ?1")
                        .setParameter(1, blob)
                        .setParameter(2, days.today().minusDays(daysAgo))
                        .executeUpdate());
    }

    private boolean isThere(String blob) {
        return Files.exists(files.path(new ObjectId(blob)));
    }

    @Test
    void whatNothingTookGoesWhenItsDayIsTwoDaysGone() {
        String yesterdays = Tus.uploaded(new byte[100]);
        String older = Tus.uploaded(new byte[100]);
        began(yesterdays, 1);
        began(older, 2);
        Tus.asks(older).statusCode(404);
        assertTrue(isThere(older));

        upkeep.tidy();

        Tus.asks(yesterdays).statusCode(200);
        assertTrue(isThere(yesterdays));
        assertFalse(isThere(older));
    }

    @Test
    void whatWasTakenStays() {
        World world = World.made();
        String blob = Tus.uploaded(new byte[100]);
        ObjectNode report = (ObjectNode)
                world.citizen().seals("DISC", Citizen.content("某科长打招呼。")).json();
        report.putArray("blobs").add(blob);
        Citizen.files(report).statusCode(201);
        began(blob, 30);

        upkeep.tidy();

        assertTrue(isThere(blob));
    }

    @Test
    void aFileThatNoRowKnowsGoes() throws IOException {
        String stray = "ef".repeat(16);
        Files.write(files.path(new ObjectId(stray)), new byte[10]);

        upkeep.tidy();

        assertFalse(isThere(stray));
    }
}
