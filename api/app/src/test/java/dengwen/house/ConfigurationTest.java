package dengwen.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that tells what can be set is as the code has it. */
class ConfigurationTest {

    private static final Path PAGE = Path.of("../configuration.md");

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("configuration.write")) {
            Files.writeString(PAGE, ConfigurationTable.page());
        }
        assertEquals(
                ConfigurationTable.page(), Files.readString(PAGE), "write it anew, as the page itself says how to");
    }
}
