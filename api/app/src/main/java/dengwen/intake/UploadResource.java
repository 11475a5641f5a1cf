package dengwen.intake;

import dengwen.kernel.BodyLimit;
import dengwen.kernel.InvalidField;
import dengwen.kernel.ObjectId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Uploads by tus, for anybody. Bodies are read on virtual threads: a slow sender costs a buffer and no thread that others
 * wait for.
 */
@Path(UploadResource.PATH)
class UploadResource {

    static final String PATH = "/v1/blobs";

    /** IMF-fixdate of RFC 9110 5.6.7. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final Uploads uploads;

    UploadResource(Uploads uploads) {
        this.uploads = uploads;
    }

    @OPTIONS
    public Response describe() {
        return Response.noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Max-Size", Upload.LONGEST)
                .build();
    }

    @POST
    @BodyLimit(Upload.LONGEST)
    @RunOnVirtualThread
    public Response begin(
            @RestHeader(Tus.RESUMABLE) @Nullable String version,
            @RestHeader(Tus.LENGTH) @Nullable String length,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) @Nullable String bytes,
            InputStream body) {
        require(version);
        InputStream first = first(type, bytes, body);
        Upload begun = uploads.begin(number(Tus.LENGTH, length));
        Upload upload = uploads.write(begun.id(), 0, first);
        // relative: the server behind a web server with TLS does not know its own origin
        return standing(Response.status(Response.Status.CREATED).header("Location", PATH + "/" + upload.id()), upload);
    }

    @HEAD
    @Path("/{blob}")
    public Response read(@RestPath ObjectId blob, @RestHeader(Tus.RESUMABLE) @Nullable String version) {
        require(version);
        Upload upload = uploads.standing(blob);
        return standing(Response.ok().header(Tus.LENGTH, upload.length()), upload);
    }

    @PATCH
    @Path("/{blob}")
    @Consumes(Tus.BYTES)
    @BodyLimit(Upload.LONGEST)
    @RunOnVirtualThread
    public Response write(
            @RestPath ObjectId blob,
            @RestHeader(Tus.RESUMABLE) @Nullable String version,
            @RestHeader(Tus.OFFSET) @Nullable String offset,
            InputStream body) {
        require(version);
        return standing(Response.noContent(), uploads.write(blob, number(Tus.OFFSET, offset), body));
    }

    @DELETE
    @Path("/{blob}")
    public void drop(@RestPath ObjectId blob, @RestHeader(Tus.RESUMABLE) @Nullable String version) {
        require(version);
        uploads.drop(blob);
    }

    /** The first bytes; none from clients that begin without them, whatever type they say that nothing is. */
    private static InputStream first(@Nullable String type, @Nullable String bytes, InputStream body) {
        if (Tus.BYTES.equals(type)) {
            return body;
        }
        if (bytes != null && !bytes.equals("0")) {
            throw new NotSupportedException();
        }
        return InputStream.nullInputStream();
    }

    private static Response standing(Response.ResponseBuilder answer, Upload upload) {
        return answer.header(Tus.OFFSET, upload.offset())
                .header(Tus.EXPIRES, HTTP_DATE.format(upload.expires()))
                .build();
    }

    private static void require(@Nullable String version) {
        if (!Tus.VERSION.equals(version)) {
            throw new TusVersionRefused();
        }
    }

    private static long number(String header, @Nullable String value) {
        if (value == null) {
            throw new InvalidField(header, "required");
        }
        if (!value.matches("[0-9]{1,18}")) {
            throw new InvalidField(header, "number");
        }
        return Long.parseLong(value);
    }
}
