package dengwen.docket;

import dengwen.intake.Materials;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The sealed files of a clue, for an officer who has opened it. They are sent from where they lie; nothing is held in memory. */
@Path("/v1/clues/{clueId}/blobs/{blob}")
class MaterialResource {

    private final Clues clues;
    private final Ledger ledger;
    private final Materials materials;
    private final CurrentCaller caller;

    MaterialResource(Clues clues, Ledger ledger, Materials materials, CurrentCaller caller) {
        this.clues = clues;
        this.ledger = ledger;
        this.materials = materials;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional(TxType.SUPPORTS)
    public Response read(
            @RestPath ClueId clueId, @RestPath ObjectId blob, @RestHeader("Range") @Nullable String range) {
        Officer officer = caller.officer();
        clues.requireSeen(officer, clueId);
        requireOpenedBy(officer, clueId);
        Materials.Sealed file = materials.of(clueId, blob);
        return answer(file, ByteRange.of(range, file.bytes()));
    }

    /** Nothing of a clue's content leaves before its opening is in the log. */
    private void requireOpenedBy(Officer officer, ClueId clue) {
        String actor = officer.name().actor();
        if (ledger.steps(Stream.of(clue)).stream()
                .noneMatch(step -> step.type().equals(ClueState.Step.OPEN.event())
                        && step.actor().equals(actor))) {
            throw new NotFound();
        }
    }

    private static Response answer(Materials.Sealed file, @Nullable ByteRange range) {
        Response.ResponseBuilder answer = range == null
                ? Response.ok(file.content().part(0, file.bytes()))
                : Response.status(Response.Status.PARTIAL_CONTENT)
                        .header("Content-Range", range.of(file.bytes()))
                        .entity(file.content().part(range.first(), range.length()));
        return answer.header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, range == null ? file.bytes() : range.length())
                .build();
    }
}
