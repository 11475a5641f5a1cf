package dengwen.docket;

import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Cursor;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Page;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a desk sealed up. */
@Path("/v1/desks/{desk}/stubs")
class StubResource {

    /** How many keys a cursor has: the day, and the clue. */
    private static final int PARTS = 2;

    private final Stubs stubs;
    private final CurrentCaller caller;

    StubResource(Stubs stubs, CurrentCaller caller) {
        this.stubs = stubs;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<Stub.Row> list(@RestPath DeskCode desk, @RestQuery @Nullable String cursor) {
        caller.officer().at(desk);
        return Page.of(
                stubs.of(desk, Cursor.parse(cursor, PARTS), Page.USUAL + 1), Page.USUAL, Stub::row, Stub::cursor);
    }
}
