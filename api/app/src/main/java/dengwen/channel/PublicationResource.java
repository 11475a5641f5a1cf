package dengwen.channel;

import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Cursor;
import dengwen.kernel.Page;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was published, for those who work here. */
@Path("/v1/publications")
class PublicationResource {

    private final CurrentCaller caller;
    private final Publications publications;
    private final Manifests manifests;

    PublicationResource(CurrentCaller caller, Publications publications, Manifests manifests) {
        this.caller = caller;
        this.publications = publications;
        this.manifests = manifests;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public Page<PublicationRow> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        caller.signedIn();
        int most = Page.limit(limit);
        long before = before(Cursor.parse(cursor, 1));
        return Page.of(
                publications.before(before, most + 1),
                most,
                manifests::row,
                publication -> Cursor.after(publication.version()));
    }

    private static long before(@Nullable Cursor cursor) {
        try {
            return cursor == null
                    ? Long.MAX_VALUE
                    : Long.parseLong(cursor.keys().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
