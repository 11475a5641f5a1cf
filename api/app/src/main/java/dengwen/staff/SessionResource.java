package dengwen.staff;

import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Delivery;
import dengwen.kernel.NotSignedIn;
import dengwen.kernel.OfficerName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Officers come and go. The cookie is set and read for the desk's own page only. */
@Path("/v1")
class SessionResource {

    private final CurrentCaller caller;
    private final Delivery delivery;
    private final SignIn signIn;
    private final Tokens tokens;

    SessionResource(CurrentCaller caller, Delivery delivery, SignIn signIn, Tokens tokens) {
        this.caller = caller;
        this.delivery = delivery;
        this.signIn = signIn;
        this.tokens = tokens;
    }

    record Name(@NotNull OfficerName user) {}

    record Credentials(
            @NotNull OfficerName user,
            @NotNull @Size(min = 32, max = 32) byte[] auth) {

        /** Shows nothing. */
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    @POST
    @Path("sign-in/parameters")
    public SignInParameters parameters(@NotNull @Valid Name name) {
        return signIn.parameters(name.user());
    }

    @POST
    @Path("sessions")
    public Response signIn(
            @NotNull @Valid Credentials credentials, @RestCookie(RefreshCookie.NAME) @Nullable String cookie) {
        RefreshCookie known =
                delivery.isFromDesk() ? RefreshCookie.parse(cookie).orElse(null) : null;
        return answer(signIn.enter(credentials.user(), credentials.auth(), known));
    }

    @POST
    @Path("sessions/refresh")
    public Response refresh(@RestCookie(RefreshCookie.NAME) @Nullable String cookie) {
        if (!delivery.isFromDesk()) {
            throw new NotSignedIn();
        }
        return answer(signIn.goOn(RefreshCookie.parse(cookie).orElseThrow(NotSignedIn::new)));
    }

    @DELETE
    @Path("sessions")
    public Response signOut(@RestHeader(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        OfficerName name = caller.signedIn().name();
        signIn.leave(name, tokens.sessionOf(authorization).orElseThrow(NotSignedIn::new));
        Response.ResponseBuilder answer = Response.noContent();
        return (delivery.isFromDesk() ? answer.cookie(cookie("", 0)) : answer).build();
    }

    private Response answer(SignIn.Entered entered) {
        Response.ResponseBuilder answer = Response.ok(tokens.forSession(entered.session()));
        if (delivery.isFromDesk()) {
            answer.cookie(cookie(entered.cookie().value(), (int) SignIn.SESSION.toSeconds()));
        }
        return answer.build();
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(RefreshCookie.NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
