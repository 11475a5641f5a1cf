package dengwen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAdviceTest {

    private static final String HERE = "jdbc:mysql://127.0.0.1:3306/dengwen?sslMode=DISABLED";

    @Test
    void aQuietServerOnThisMachineNeedsNone() {
        assertEquals(
                List.of(),
                DatabaseAdvice.advice(
                        HERE, Map.of("innodb_flush_log_at_trx_commit", "1", "log_bin", "OFF", "general_log", "OFF")));
    }

    @ParameterizedTest
    @CsvSource({"innodb_flush_log_at_trx_commit,2", "general_log,ON", "slow_query_log,ON"})
    void aSettingThatBreaksAPromiseIsNamed(String variable, String value) {
        List<String> advice = DatabaseAdvice.advice(HERE, Map.of(variable, value));
        assertEquals(1, advice.size());
        assertTrue(advice.getFirst().contains(variable));
    }

    @ParameterizedTest
    @CsvSource({"86400,0", "86401,1", "0,1", "2592000.000000,1"})
    void aBinaryLogIsKeptForADayAtMost(String seconds, int advised) {
        Map<String, String> variables = Map.of("log_bin", "ON", "binlog_expire_logs_seconds", seconds);
        assertEquals(advised, DatabaseAdvice.advice(HERE, variables).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db.example.org/dengwen",
                "jdbc:mysql://10.0.0.7:3306/dengwen?sslMode=REQUIRED",
                "jdbc:mysql://a.example.org,b.example.org/dengwen"
            })
    void aDatabaseElsewhereMustShowWhoItIs(String url) {
        assertEquals(1, DatabaseAdvice.advice(url, Map.of()).size());
        String checked = url.replaceFirst("[?].*", "") + "?sslMode=VERIFY_IDENTITY";
        assertEquals(List.of(), DatabaseAdvice.advice(checked, Map.of()));
    }
}
