package dengwen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerAdviceTest {

    private static final Map<String, String> AS_SHIPPED =
            Map.of("quarkus.http.host", "127.0.0.1", "quarkus.management.host", "127.0.0.1");

    private static List<String> advice(String name, String value) {
        Map<String, String> set = new HashMap<>(AS_SHIPPED);
        set.put(name, value);
        return ServerAdvice.advice(property -> set.getOrDefault(property, ""));
    }

    @Test
    void whatIsShippedNeedsNone() {
        assertEquals(List.of(), advice("quarkus.log.level", "INFO"));
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.http.access-log.enabled, true",
        "quarkus.log.level, DEBUG",
        "quarkus.http.host, 0.0.0.0",
        "quarkus.management.host, 0.0.0.0",
        "dengwen.staff.mail-hour, 9"
    })
    void whatBreaksAPromiseIsNamed(String name, String value) {
        List<String> advice = advice(name, value);
        assertEquals(1, advice.size());
        assertTrue(advice.getFirst().startsWith(name), advice.getFirst());
    }

    @Test
    void anOpenHostWithACertificateIsFine() {
        assertEquals(
                List.of(),
                ServerAdvice.advice(property -> Map.of(
                                "quarkus.http.host", "0.0.0.0",
                                "quarkus.http.ssl.certificate.files", "cert.pem",
                                "quarkus.management.host", "127.0.0.1")
                        .getOrDefault(property, "")));
    }
}
