package dengwen.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An application of its own, in which nothing is published and nobody waits for long. */
public class Bare implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.idle-timeout", "2s", "quarkus.http.read-timeout", "2s");
    }
}
