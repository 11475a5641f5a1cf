package dengwen.intake;

import dengwen.kernel.BodyLimit;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Locator;
import dengwen.ledger.Reported;
import dengwen.staff.AccessToken;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The mailbox, for the holder of its receipt. */
@Path("/v1/mailbox")
class MailboxResource {

    /** A message of 256 KiB, padded and in base64, with the reporter's own state. */
    private static final int LONGEST_MESSAGE = 512 * 1024;

    private static final int LONGEST_STATE = 96 * 1024;

    private final ReceiptSignIn signIn;
    private final Challenges challenges;
    private final Correspondence correspondence;
    private final MailboxPages pages;
    private final CurrentCaller caller;

    MailboxResource(
            ReceiptSignIn signIn,
            Challenges challenges,
            Correspondence correspondence,
            MailboxPages pages,
            CurrentCaller caller) {
        this.signIn = signIn;
        this.challenges = challenges;
        this.correspondence = correspondence;
        this.pages = pages;
        this.caller = caller;
    }

    record Challenged(@NotNull Locator locator) {}

    record Challenge(byte[] nonce, long expiresIn) {}

    record Entering(
            @NotNull Locator locator,
            @NotNull byte[] nonce,
            @NotNull byte[] signature) {}

    @POST
    @Path("/challenges")
    public Challenge challenge(@Valid Challenged body) {
        return new Challenge(challenges.next(body.locator()), Challenges.LIFE.toSeconds());
    }

    @POST
    @Path("/sessions")
    public AccessToken enter(@Valid Entering body) {
        return signIn.enter(body.locator(), body.nonce(), body.signature());
    }

    @GET
    @Transactional(TxType.SUPPORTS)
    public MailboxPage read(@RestQuery @Nullable String cursor) {
        return pages.read(caller.reporter().mailbox(), cursor);
    }

    @POST
    @Path("/messages")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_MESSAGE)
    public Reported send(@Valid SendMessage message) {
        return correspondence.send(caller.reporter().mailbox(), message);
    }

    @PUT
    @Path("/self")
    @BodyLimit(LONGEST_STATE)
    public void keep(@Valid SelfState self) {
        correspondence.keep(caller.reporter().mailbox(), self);
    }
}
