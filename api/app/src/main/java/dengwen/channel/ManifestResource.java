package dengwen.channel;

import dengwen.kernel.BodyLimit;
import dengwen.kernel.NotFound;
import dengwen.kernel.Sha256;
import io.quarkus.vertx.http.Compressed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The manifest and the documents that it names, for everybody. They alone are compressed: they hold no secret that its length could tell. */
@Path("/v1")
class ManifestResource {

    /** Ten desks with their members' keys, and every document twice as long as today's. */
    private static final int LARGEST = 1024 * 1024;

    /** The matrix is 7 deep, inside the documents, inside the body. */
    private static final int DEPTH = 10;

    private final Manifests manifests;
    private final Documents documents;

    ManifestResource(Manifests manifests, Documents documents) {
        this.manifests = manifests;
        this.documents = documents;
    }

    @POST
    @Path("manifest")
    @ResponseStatus(201)
    @BodyLimit(value = LARGEST, depth = DEPTH)
    public Manifests.InForce publish(@NotNull @Valid PublishManifest sent) {
        return manifests.publish(sent);
    }

    @GET
    @Path("manifest")
    @Compressed
    @Transactional(TxType.SUPPORTS)
    public Response manifest(Request request) {
        return json(manifests.current().signed(), false, request);
    }

    @GET
    @Path("questionnaire")
    @Compressed
    @Transactional(TxType.SUPPORTS)
    public Response questionnaire(Request request) {
        String hash = manifests.inForce().documents().getOrDefault("questionnaire", "");
        return json(body(hash), false, request);
    }

    @GET
    @Path("documents/{hash}")
    @Compressed
    @Transactional(TxType.SUPPORTS)
    public Response document(String hash, Request request) {
        return json(body(hash), true, request);
    }

    private String body(String hash) {
        return documents.hashed(hash).flatMap(Document::body).orElseThrow(NotFound::new);
    }

    private static Response json(String body, boolean forEver, Request request) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.hex(bytes));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                known == null ? Response.ok(bytes, MediaType.APPLICATION_JSON).tag(tag) : known;
        return (forEver
                        ? answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                        : noCache(answer))
                .build();
    }

    /** A browser asks each time whether it is still the one in force. */
    private static Response.ResponseBuilder noCache(Response.ResponseBuilder answer) {
        CacheControl cache = new CacheControl();
        cache.setNoCache(true);
        return answer.cacheControl(cache);
    }
}
