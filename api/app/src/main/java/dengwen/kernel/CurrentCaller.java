package dengwen.kernel;

import dengwen.kernel.Caller.Administrator;
import dengwen.kernel.Caller.Nobody;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.Caller.Reporter;
import dengwen.kernel.Caller.SignedIn;
import jakarta.enterprise.context.RequestScoped;

/** The caller of the request that is being answered. Each question refuses whoever is somebody else. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = new Nobody();

    /** Says who asks; called once by web, before any resource. */
    public void is(Caller known) {
        caller = known;
    }

    /** Whoever it is. */
    public Caller get() {
        return caller;
    }

    /**
     * The officer who asks.
     *
     * @throws NotSignedIn when nobody is signed in
     * @throws NotPermitted when it is a reporter or an administrator
     */
    public Officer officer() {
        return expect(Officer.class);
    }

    /**
     * The administrator who asks.
     *
     * @throws NotSignedIn when nobody is signed in
     * @throws NotPermitted when it is somebody else
     */
    public Administrator administrator() {
        return expect(Administrator.class);
    }

    /**
     * The officer or administrator who asks.
     *
     * @throws NotSignedIn when nobody is signed in
     * @throws NotPermitted when it is a reporter
     */
    public SignedIn signedIn() {
        return expect(SignedIn.class);
    }

    /**
     * The holder of a mailbox who asks.
     *
     * @throws NotSignedIn when nobody is signed in
     * @throws NotPermitted when it is an officer or administrator
     */
    public Reporter reporter() {
        return expect(Reporter.class);
    }

    private <C extends Caller> C expect(Class<C> kind) {
        if (kind.isInstance(caller)) {
            return kind.cast(caller);
        }
        throw caller instanceof Nobody ? new NotSignedIn() : new NotPermitted();
    }
}
