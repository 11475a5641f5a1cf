package dengwen.staff;

import dengwen.kernel.Refusal;

/** What was given to sign in does not fit, whatever of it. */
public final class SignInFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Tells nothing more. */
    public SignInFailed() {
        super(401, "sign-in-failed");
    }
}
