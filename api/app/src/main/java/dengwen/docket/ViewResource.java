package dengwen.docket;

import dengwen.docket.SavedView.View;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.ObjectId;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Saved views of the queue. */
@Path("/v1/views")
class ViewResource {

    private final SavedViews saved;
    private final Views views;
    private final CurrentCaller caller;

    ViewResource(SavedViews saved, Views views, CurrentCaller caller) {
        this.saved = saved;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public All list() {
        return new All(
                saved.seen(caller.officer()).stream().map(SavedView::view).toList());
    }

    @PUT
    @Path("/{viewId}")
    public void keep(@RestPath ObjectId viewId, @Valid KeepView view) {
        views.keep(caller.officer(), viewId, view);
    }

    @DELETE
    @Path("/{viewId}")
    public void drop(@RestPath ObjectId viewId) {
        views.drop(caller.officer(), viewId);
    }

    /** All views that an officer sees; so few that they are one page. */
    record All(List<View> items) {}
}
