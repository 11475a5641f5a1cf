package dengwen.docket;

import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Cursor;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import dengwen.kernel.Page;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The headlines of a desk, for its browsers to open and search. */
@Path("/v1/desks/{desk}/headlines")
class HeadlineResource {

    private static final int MOST = 1000;

    private final Headlines headlines;
    private final CurrentCaller caller;

    HeadlineResource(Headlines headlines, CurrentCaller caller) {
        this.headlines = headlines;
        this.caller = caller;
    }

    /** The page is of clues, so what it costs does not depend on how many of them have a headline. */
    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<Row> list(
            @RestPath DeskCode desk, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        int most = limit(limit);
        Cursor after = Cursor.parse(cursor, QueueOrder.PARTS);
        List<Headlines.Titled> clues = headlines.of(caller.officer(), desk, after, most);
        List<Row> rows = clues.stream().limit(most).flatMap(Row::of).toList();
        return new Page<>(
                rows, clues.size() > most ? clues.get(most - 1).cursor().toString() : null);
    }

    private static int limit(@Nullable String asked) {
        if (asked == null) {
            return MOST;
        }
        if (!asked.matches("[1-9][0-9]{0,2}|1000")) {
            throw new InvalidField("limit", "headlines");
        }
        return Integer.parseInt(asked);
    }

    /** A headline and its clue. */
    record Row(ClueId clueId, int version, byte[] ciphertext) {

        private static Stream<Row> of(Headlines.Titled titled) {
            Headline headline = titled.headline();
            return headline == null
                    ? Stream.empty()
                    : Stream.of(new Row(titled.clue(), headline.version(), headline.ciphertext()));
        }
    }
}
