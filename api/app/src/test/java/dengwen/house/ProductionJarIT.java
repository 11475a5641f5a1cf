package dengwen.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is shipped: the API with its libraries, and no database. */
class ProductionJarIT {

    @Test
    void noDatabaseIsShipped() throws IOException {
        try (var files = Files.walk(Path.of("target/quarkus-app"))) {
            List<String> names = files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .toList();
            assertTrue(names.contains("quarkus-run.jar"), "this test reads the packaged app");
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(name -> name.contains("mariadb") || name.contains("embedded-db-deployment"))
                            .toList());
        }
    }
}
