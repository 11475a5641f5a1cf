package dengwen.kernel;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Says at start which settings of the database break a promise that only its operator can keep (deploy/database). A server
 * with such settings still works; but whoever runs it shall know.
 */
@Singleton
class DatabaseAdvice {

    private static final Logger LOG = Logger.getLogger(DatabaseAdvice.class);

    private static final long A_DAY = 86_400;

    private final DataSource database;

    DatabaseAdvice(DataSource database) {
        this.database = database;
    }

    void onStart(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("show variables where variable_name in"
                        + " ('innodb_flush_log_at_trx_commit', 'log_bin', 'binlog_expire_logs_seconds',"
                        + " 'general_log', 'slow_query_log')")) {
            Map<String, String> variables = new HashMap<>();
            while (found.next()) {
                variables.put(found.getString(1), found.getString(2));
            }
            advice(connection.getMetaData().getURL(), variables).forEach(LOG::warn);
        }
    }

    /** What to change, one sentence each. @param variables those of the server that matter, as it names them */
    static List<String> advice(String url, Map<String, String> variables) {
        List<String> advice = new ArrayList<>();
        if (!variables.getOrDefault("innodb_flush_log_at_trx_commit", "1").equals("1")) {
            advice.add("The database answers before its disk has the deed (innodb_flush_log_at_trx_commit is not 1): "
                    + "a power failure may lose acknowledged reports.");
        }
        if (isOn(variables, "log_bin") && !isAtMostADay(variables.getOrDefault("binlog_expire_logs_seconds", "0"))) {
            advice.add("The database keeps its binary log for more than a day (binlog_expire_logs_seconds): "
                    + "it holds the second of every row, and rows of reports hold days.");
        }
        for (String log : List.of("general_log", "slow_query_log")) {
            if (isOn(variables, log)) {
                advice.add(
                        "The database writes statements with their times (" + log + "): a list of reporters' visits.");
            }
        }
        if (isRemote(url) && !url.matches(".*[?&]sslMode=VERIFY_(CA|IDENTITY)\\b.*")) {
            advice.add("The database is on another machine and the connection does not check who answers: "
                    + "set sslMode=VERIFY_IDENTITY in the JDBC URL.");
        }
        return advice;
    }

    private static boolean isOn(Map<String, String> variables, String name) {
        return variables.getOrDefault(name, "OFF").equals("ON");
    }

    /** 0 keeps it for ever. */
    private static boolean isAtMostADay(String seconds) {
        double kept = Double.parseDouble(seconds);
        return kept > 0 && kept <= A_DAY;
    }

    private static boolean isRemote(String url) {
        String host = URI.create(url.replaceFirst("^jdbc:", "").replaceFirst("[?].*", ""))
                .getHost();
        return host == null || !(host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]"));
    }
}
