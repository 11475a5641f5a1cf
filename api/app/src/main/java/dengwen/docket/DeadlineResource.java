package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Cursor;
import dengwen.kernel.InvalidField;
import dengwen.kernel.Page;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The clocks of an officer's clues, by how they stand. */
@Path("/v1/deadlines")
class DeadlineResource {

    private final ClockList list;
    private final CurrentCaller caller;

    DeadlineResource(ClockList list, CurrentCaller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<ClockList.Row> list(
            @RestQuery @Nullable String desk,
            @RestQuery @Nullable String standing,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        Officer officer = caller.officer();
        Standing asked = standing(standing);
        int most = Page.limit(limit);
        Cursor after = Cursor.parse(cursor, ClockList.PARTS);
        List<Deadline> found = list.page(officer, QueueQuery.desk(desk), asked, after, most);
        Page<Deadline> page = Page.of(found, most, deadline -> deadline, last -> ClockList.cursor(asked, last));
        return new Page<>(list.rows(page.items()), page.next());
    }

    private static Standing standing(@Nullable String name) {
        if (name == null) {
            throw new InvalidField("/standing", "required");
        }
        try {
            return Standing.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidField("/standing", "format");
        }
    }
}
