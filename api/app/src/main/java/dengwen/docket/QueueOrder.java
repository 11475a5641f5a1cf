package dengwen.docket;

import dengwen.kernel.Cursor;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * In which order a queue is read. A clue's place in each order is one text, time and id, so that "after this clue" is one
 * comparison and one range of an index.
 */
enum QueueOrder {
    /** The nearest deadline first. */
    DUE(false, Clue::duePlace),
    /** Received last first. */
    RECEIVED(true, Clue::receivedPlace),
    /** Moved last first; an act of a reporter, known by its day alone, counts as the start of that day. */
    MOVED(true, Clue::movedPlace);

    /** How many keys a cursor has: the order's name and the place. */
    static final int PARTS = 2;

    private final boolean descending;
    private final Function<Clue, String> place;

    QueueOrder(boolean descending, Function<Clue, String> place) {
        this.descending = descending;
        this.place = place;
    }

    /** A place; a blank comes before everything that a longer time goes on with. */
    static String place(Object time, Object clue) {
        return time + " " + clue;
    }

    /** What the names of its indexes start with. */
    String index() {
        return "clue_" + name().toLowerCase(Locale.ROOT);
    }

    String column() {
        return name().toLowerCase(Locale.ROOT) + "_place";
    }

    /** As SQL says it. */
    String direction() {
        return descending ? " desc" : "";
    }

    /** What comes after a row, as SQL says it. */
    String beyond() {
        return descending ? " < " : " > ";
    }

    Comparator<Clue> comparator() {
        Comparator<Clue> ascending = Comparator.comparing(place);
        return descending ? ascending.reversed() : ascending;
    }

    String place(Clue clue) {
        return place.apply(clue);
    }

    Cursor cursor(Clue last) {
        return cursor(place(last));
    }

    Cursor cursor(String place) {
        return Cursor.after(this, place);
    }

    /**
     * The place that a cursor of this order names.
     *
     * @throws dengwen.kernel.InvalidField when it is of another list
     */
    String place(Cursor cursor) {
        if (!cursor.keys().getFirst().equals(name())) {
            throw Cursor.invalid();
        }
        return cursor.keys().getLast();
    }
}
