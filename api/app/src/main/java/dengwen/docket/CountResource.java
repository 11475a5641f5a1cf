package dengwen.docket;

import dengwen.docket.Counts.OfView;
import dengwen.docket.Counts.Today;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How many clues wait at a desk. */
@Path("/v1/counts")
class CountResource {

    private final Queue queue;
    private final SavedViews views;
    private final CurrentCaller caller;

    CountResource(Queue queue, SavedViews views, CurrentCaller caller) {
        this.queue = queue;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public Counts read(@RestQuery("desk") @Nullable String code) {
        Officer officer = caller.officer();
        DeskCode desk = QueueQuery.desk(code);
        if (desk == null) {
            throw new InvalidField("/desk", "required");
        }
        officer.at(desk);
        List<OfView> ofViews = views.seen(officer, desk).stream()
                .map(view -> new OfView(view.id(), queue.count(officer, desk, view.filter())))
                .toList();
        return new Counts(desk, today(officer, desk), ofViews);
    }

    private Today today(Officer officer, DeskCode desk) {
        return new Today(
                queue.count(officer, desk, QueueFilter.stretch(DueStretch.OVERDUE)),
                queue.count(officer, desk, QueueFilter.stretch(DueStretch.TODAY)),
                queue.count(officer, desk, QueueFilter.fresh()),
                queue.count(officer, desk, QueueFilter.waits()),
                queue.count(officer, desk, QueueFilter.mine()));
    }
}
