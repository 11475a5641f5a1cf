package dengwen.intake;

import dengwen.kernel.BodyLimit;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Filing, for anybody. */
@Path("/v1/reports")
class ReportResource {

    /** A report of 1 MiB, padded and in base64, with two grants and a mailbox. */
    private static final int LONGEST = 2 * 1024 * 1024;

    private final Intake intake;

    ReportResource(Intake intake) {
        this.intake = intake;
    }

    @POST
    @ResponseStatus(201)
    @BodyLimit(LONGEST)
    public Filed file(@Valid FileReport report) {
        return intake.file(report);
    }
}
