package dengwen.docket;

import dengwen.intake.Correspondence;
import dengwen.intake.Intake;
import dengwen.intake.Materials;
import dengwen.intake.StoredMessage;
import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.Page;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what rooms hold of one clue, for an officer who was let in to it. */
@Singleton
class ClueFile {

    /** Messages, replies, or notes on one page. */
    private static final int MOST = 50;

    private final Clues clues;
    private final ClockFace face;
    private final Intake intake;
    private final Correspondence correspondence;
    private final Materials materials;
    private final Notes notes;
    private final Dispositions dispositions;
    private final Stubs stubs;
    private final Ledger ledger;

    ClueFile(
            Clues clues,
            ClockFace face,
            Intake intake,
            Correspondence correspondence,
            Materials materials,
            Notes notes,
            Dispositions dispositions,
            Stubs stubs,
            Ledger ledger) {
        this.clues = clues;
        this.face = face;
        this.intake = intake;
        this.correspondence = correspondence;
        this.materials = materials;
        this.notes = notes;
        this.dispositions = dispositions;
        this.stubs = stubs;
        this.ledger = ledger;
    }

    ClueView view(Clue clue) {
        ClueId id = clue.clueId();
        return new ClueView(
                ClueRow.of(clue),
                intake.keys(id),
                clues.grants(id).stream().map(ClueGrant::row).toList(),
                stubs.generation(id),
                stubs.of(id).map(Stub::from).orElse(null),
                face.rows(clue),
                dispositions.opinions(id).stream().map(Opinion::row).toList(),
                dispositions.results(id).stream().map(Result::row).toList(),
                ledger.head(Stream.of(id)),
                clues.lastReply(id) + 1,
                ledger.steps(Stream.of(id)));
    }

    /** What an opening releases; the caller has recorded it. */
    Opened opened(Clue clue, Head head) {
        Conversation first = conversation(clue, null);
        return new Opened(
                head,
                intake.report(clue.clueId()),
                clues.grant(clue).grant(),
                stubs.of(clue.clueId()).map(Stub::upward).orElse(null),
                stubs.keys(clue.clueId()).stream().map(ClueKey::row).toList(),
                materials.ofReport(clue.clueId()),
                first.messages(),
                first.replies());
    }

    /** The grants that are held of a clue that came up; the caller has recorded that they are handed out. */
    byte @Nullable [] held(Clue clue) {
        return stubs.of(clue.clueId()).map(Stub::held).orElse(null);
    }

    /** Messages and replies after the numbers in the cursor. */
    Conversation conversation(Clue clue, @Nullable String text) {
        Seen seen = Seen.parse(text);
        List<StoredMessage> messages = correspondence.messages(clue.clueId(), seen.message(), MOST);
        List<StoredReply> replies = clues.replies(clue.clueId(), seen.reply(), MOST);
        boolean more = messages.size() == MOST || replies.size() == MOST;
        Seen next = new Seen(
                messages.isEmpty() ? seen.message() : messages.getLast().seq(),
                replies.isEmpty() ? seen.reply() : replies.getLast().seq());
        return new Conversation(
                messages,
                replies,
                more ? Cursor.after(next.message(), next.reply()).toString() : null);
    }

    /** Notes after the number in the cursor. */
    Page<StoredNote> notes(Clue clue, @Nullable String text) {
        Cursor cursor = Cursor.parse(text, 1);
        int after = cursor == null ? 0 : number(cursor.keys().getFirst());
        return Page.of(
                notes.newest(clue.clueId(), after, MOST + 1),
                MOST,
                NoteVersion::stored,
                note -> Cursor.after(note.ordinal()));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    /** The last numbers that a reader of the conversation has. */
    private record Seen(int message, int reply) {

        static Seen parse(@Nullable String text) {
            Cursor cursor = Cursor.parse(text, 2);
            return cursor == null
                    ? new Seen(0, 0)
                    : new Seen(
                            number(cursor.keys().get(0)), number(cursor.keys().get(1)));
        }
    }
}
