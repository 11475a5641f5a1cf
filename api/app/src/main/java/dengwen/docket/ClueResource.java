package dengwen.docket;

import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Page;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The docket, for the officers of a desk. */
@Path("/v1/clues")
class ClueResource {

    private final Queue queue;
    private final Clues clues;
    private final ClueFile file;
    private final CurrentCaller caller;

    ClueResource(Queue queue, Clues clues, ClueFile file, CurrentCaller caller) {
        this.queue = queue;
        this.clues = clues;
        this.file = file;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<ClueRow> list(@BeanParam QueueQuery query) {
        QueueFilter filter = query.filter();
        int most = Page.limit(query.limit);
        List<Clue> rows = queue.page(caller.officer(), QueueQuery.desk(query.desk), filter, query.after(), most);
        return Page.of(rows, most, ClueRow::of, filter.order()::cursor);
    }

    @GET
    @Path("/{clueId}")
    @Transactional(TxType.SUPPORTS)
    public ClueView read(@RestPath ClueId clueId) {
        return file.view(clues.seen(caller.officer(), clueId));
    }

    @GET
    @Path("/{clueId}/messages")
    @Transactional(TxType.SUPPORTS)
    public Conversation messages(@RestPath ClueId clueId, @RestQuery @Nullable String cursor) {
        return file.conversation(clues.seen(caller.officer(), clueId), cursor);
    }

    @GET
    @Path("/{clueId}/notes")
    @Transactional(TxType.SUPPORTS)
    public Page<StoredNote> notes(@RestPath ClueId clueId, @RestQuery @Nullable String cursor) {
        return file.notes(clues.seen(caller.officer(), clueId), cursor);
    }
}
