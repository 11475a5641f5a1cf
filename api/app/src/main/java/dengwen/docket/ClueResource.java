package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Page;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The docket, for the officers of a desk. */
@Path("/v1/clues")
class ClueResource {

    private final Clues clues;
    private final ClueFile file;
    private final CurrentCaller caller;

    ClueResource(Clues clues, ClueFile file, CurrentCaller caller) {
        this.clues = clues;
        this.file = file;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<ClueRow> list(
            @RestQuery @Nullable String desk,
            @RestQuery List<String> state,
            @RestQuery List<String> urgency,
            @RestQuery List<String> field,
            @RestQuery @Nullable String assignee,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        Officer officer = caller.officer();
        QueueFilter filter = new QueueFilter()
                .desk(desk)
                .states(state)
                .urgencies(urgency)
                .fields(field)
                .assignee(assignee, officer.name())
                .after(cursor);
        int most = Page.limit(limit);
        return Page.of(clues.queue(officer, filter, most), most, ClueRow::of, QueueFilter::cursor);
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
}
