package dengwen.notice;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Cursor;
import dengwen.kernel.ObjectId;
import dengwen.kernel.Page;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an officer was told. */
@Path("/v1/notices")
class NoticeResource {

    private final CurrentCaller caller;
    private final NoticeRows rows;
    private final Reading reading;

    NoticeResource(CurrentCaller caller, NoticeRows rows, Reading reading) {
        this.caller = caller;
        this.rows = rows;
        this.reading = reading;
    }

    /** A page with the count of what is unread. */
    record Listed(List<NoticeView> items, @Nullable String next, int unread) {}

    /** Up to which notice to mark as read. */
    record UpTo(@NotNull ObjectId upTo) {}

    @GET
    @Transactional(TxType.SUPPORTS)
    public Listed list(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        Officer officer = caller.officer();
        int most = Page.limit(limit);
        Cursor after = Cursor.parse(cursor, 1);
        long before = after == null ? Long.MAX_VALUE : place(officer, after);
        long readUpTo = rows.readUpTo(officer.name());
        List<Notice> told = rows.told(Audience.with(officer), before, most + 1);
        Page<NoticeView> page = Page.of(
                told, most, notice -> NoticeView.of(notice, officer, readUpTo), notice -> Cursor.after(notice.id()));
        return new Listed(page.items(), page.next(), reading.unread(officer));
    }

    @POST
    @Path("reading")
    public Reading.Left read(@NotNull @Valid UpTo request) {
        return reading.read(caller.officer(), request.upTo());
    }

    /** The cursor names a notice and no number, which would tell how much other desks are told. */
    private long place(Officer officer, Cursor after) {
        String id = after.keys().getFirst();
        if (!id.matches("[0-9a-f]{32}")) {
            throw Cursor.invalid();
        }
        return reading.toldTo(officer, id).orElseThrow(Cursor::invalid).number();
    }
}
