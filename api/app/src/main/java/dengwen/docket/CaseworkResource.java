package dengwen.docket;

import dengwen.docket.ClueAct.Accept;
import dengwen.docket.ClueAct.Annotate;
import dengwen.docket.ClueAct.Answer;
import dengwen.docket.ClueAct.Assign;
import dengwen.docket.ClueAct.DecideHeld;
import dengwen.docket.ClueAct.Open;
import dengwen.docket.ClueAct.Pause;
import dengwen.docket.ClueAct.Refuse;
import dengwen.docket.ClueAct.Renew;
import dengwen.docket.ClueAct.Resume;
import dengwen.docket.ClueAct.SealUp;
import dengwen.docket.ClueAct.TakeOriginal;
import dengwen.kernel.BodyLimit;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.CurrentCaller;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What officers do with a clue. */
@Path("/v1/clues/{clueId}")
class CaseworkResource {

    /** A reply of 256 KiB and its copy, padded and in base64. */
    private static final int LONGEST_REPLY = 1024 * 1024;

    /** The same with an assessment of 256 KiB. */
    private static final int LONGEST_ACCEPTANCE = 3 * 1024 * 1024 / 2;

    private final Casework casework;
    private final Headlines headlines;
    private final Clues clues;
    private final ClueFile file;
    private final CurrentCaller caller;

    CaseworkResource(Casework casework, Headlines headlines, Clues clues, ClueFile file, CurrentCaller caller) {
        this.casework = casework;
        this.headlines = headlines;
        this.clues = clues;
        this.file = file;
        this.caller = caller;
    }

    /** The event is committed before the content is read, and a repeat is let in anew: a lost answer must not open more. */
    @POST
    @Path("/openings")
    @ResponseStatus(201)
    public Opened open(@RestPath ClueId clueId, @Valid Act<Open> act) {
        Officer officer = caller.officer();
        Moved moved = casework.open(officer, clueId, act);
        return file.opened(clues.seen(officer, clueId), moved.head());
    }

    @POST
    @Path("/acceptance")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_ACCEPTANCE)
    public Moved accept(@RestPath ClueId clueId, @Valid Act<Accept> act) {
        return casework.accept(caller.officer(), clueId, act);
    }

    @POST
    @Path("/refusal")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_REPLY)
    public Moved refuse(@RestPath ClueId clueId, @Valid Act<Refuse> act) {
        return casework.refuse(caller.officer(), clueId, act);
    }

    @POST
    @Path("/assignment")
    @ResponseStatus(201)
    public Moved assign(@RestPath ClueId clueId, @Valid Act<Assign> act) {
        return casework.assign(caller.officer(), clueId, act);
    }

    @POST
    @Path("/notes")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_REPLY)
    public Moved annotate(@RestPath ClueId clueId, @Valid Act<Annotate> act) {
        return casework.annotate(caller.officer(), clueId, act);
    }

    @PUT
    @Path("/headline")
    public void keepHeadline(@RestPath ClueId clueId, @Valid Headline headline) {
        headlines.keep(caller.officer(), clueId, headline);
    }

    @POST
    @Path("/originals")
    @ResponseStatus(201)
    public Moved takeOriginal(@RestPath ClueId clueId, @Valid Act<TakeOriginal> act) {
        return casework.takeOriginal(caller.officer(), clueId, act);
    }

    @POST
    @Path("/pauses")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_REPLY)
    public Moved pause(@RestPath ClueId clueId, @Valid Act<Pause> act) {
        return casework.pause(caller.officer(), clueId, act);
    }

    @POST
    @Path("/resumptions")
    @ResponseStatus(201)
    public Moved resume(@RestPath ClueId clueId, @Valid Act<Resume> act) {
        return casework.resume(caller.officer(), clueId, act);
    }

    @POST
    @Path("/sealing-up")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_REPLY)
    public Moved sealUp(@RestPath ClueId clueId, @Valid Act<SealUp> act) {
        return casework.sealUp(caller.officer(), clueId, act);
    }

    @POST
    @Path("/rekeys")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_REPLY)
    public Moved renew(@RestPath ClueId clueId, @Valid Act<Renew> act) {
        return casework.renew(caller.officer(), clueId, act);
    }

    /** Where the clue stands after a decision. @param held what was handed out, sealed to the desk; null when it was kept */
    record Decided(ClueState state, Head head, byte @Nullable [] held) {

        /** Shows nothing: it is sealed. */
        @Override
        public String toString() {
            return "Decided";
        }
    }

    /** The event is committed before what is held is read, as with an opening. */
    @POST
    @Path("/held-decisions")
    @ResponseStatus(201)
    public Decided decideHeld(@RestPath ClueId clueId, @Valid Act<DecideHeld> act) {
        Officer officer = caller.officer();
        Moved moved = casework.decideHeld(officer, clueId, act);
        boolean out = act.act().decision() == HeldDecision.HANDED_OUT;
        return new Decided(moved.state(), moved.head(), out ? file.held(clues.seen(officer, clueId)) : null);
    }

    @POST
    @Path("/replies")
    @ResponseStatus(201)
    @BodyLimit(LONGEST_REPLY)
    public Moved reply(@RestPath ClueId clueId, @Valid Act<Answer> act) {
        return casework.reply(caller.officer(), clueId, act);
    }
}
