package dengwen.staff;

import dengwen.kernel.CurrentCaller;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** An officer's own choice of mail. */
@Path("/v1/officers/me/mail")
class MailResource {

    private final CurrentCaller caller;
    private final MailChoices choices;

    MailResource(CurrentCaller caller, MailChoices choices) {
        this.caller = caller;
        this.choices = choices;
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public MailChoice read() {
        return choices.of(caller.officer().name());
    }

    @PUT
    public void choose(@NotNull @Valid MailChoice choice) {
        choices.choose(caller.officer().name(), choice);
    }
}
