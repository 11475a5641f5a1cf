package dengwen.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.intake.MailboxEntry.Type;
import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.Locator;
import dengwen.ledger.Ledger;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a mailbox into pages whose size does not say whether a reply waits: openings, then the reporter's own messages, then
 * replies, as many as fit, filled up with spaces.
 */
@Singleton
class MailboxPages {

    /** Every answer is a multiple of this many bytes. */
    static final int UNIT = 64 * 1024;

    /** Room for entries when the state and the rest have theirs. */
    private static final int ROOM = 48 * 1024;

    private static final int ENTRIES = 100;

    private final Mailboxes mailboxes;
    private final Letters letters;
    private final Ledger ledger;
    private final ObjectMapper json;

    MailboxPages(Mailboxes mailboxes, Letters letters, Ledger ledger, ObjectMapper json) {
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.ledger = ledger;
        this.json = json;
    }

    MailboxPage read(Locator mailbox, @Nullable String cursor) {
        MailboxStatus status = mailboxes.status(mailbox);
        List<MailboxEntry> waiting = after(Place.parse(cursor), status.clueId());
        List<MailboxEntry> entries = waiting.subList(0, fitting(waiting));
        MailboxPage page = new MailboxPage(
                status.clueId(),
                status.state(),
                status.receivedOn(),
                status.acceptBy(),
                status.manifestVersion(),
                status.self(),
                letters.lastMessage(status.clueId()) + 1,
                entries,
                entries.size() < waiting.size() ? Place.of(entries.getLast()) : null,
                "");
        return page.padded(missing(page));
    }

    private List<MailboxEntry> after(Place place, ClueId clue) {
        List<MailboxEntry> waiting = new ArrayList<>();
        if (place.seen(Type.OPENING) < Long.MAX_VALUE) {
            ledger.openings(clue).stream()
                    .filter(opening -> opening.seq() > place.seen(Type.OPENING))
                    .forEach(opening -> waiting.add(new MailboxEntry(opening.seq(), opening.ciphertext())));
        }
        if (place.seen(Type.MESSAGE) < Long.MAX_VALUE) {
            waiting.addAll(letters.messages(clue, (int) place.seen(Type.MESSAGE), ENTRIES));
        }
        waiting.addAll(letters.replies(clue, (int) place.seen(Type.REPLY), ENTRIES));
        return waiting;
    }

    private static int fitting(List<MailboxEntry> waiting) {
        int room = ROOM;
        int count = 0;
        while (count < waiting.size()
                && (count == 0 || room >= waiting.get(count).weight())) {
            room -= waiting.get(count).weight();
            count++;
        }
        return count;
    }

    private int missing(MailboxPage page) {
        try {
            return Math.floorMod(-json.writeValueAsBytes(page).length, UNIT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page of our own does not write", e);
        }
    }

    /** Up to where a reader has read. */
    private record Place(Type type, long seq) {

        static Place parse(@Nullable String text) {
            Cursor cursor = Cursor.parse(text, 2);
            try {
                return cursor == null
                        ? new Place(Type.OPENING, -1)
                        : new Place(
                                Type.valueOf(cursor.keys().get(0)),
                                Integer.parseInt(cursor.keys().get(1)));
            } catch (IllegalArgumentException e) {
                throw Cursor.invalid();
            }
        }

        static String of(MailboxEntry last) {
            return Cursor.after(last.type(), last.seq()).toString();
        }

        /** The last number seen of a type: all of the types before, none of those after. */
        long seen(Type asked) {
            if (asked == type) {
                return seq;
            }
            return asked.ordinal() < type.ordinal() ? Long.MAX_VALUE : -1;
        }
    }
}
