package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.InvalidField;
import dengwen.kernel.Membership;
import dengwen.kernel.NotFound;
import dengwen.kernel.NotPermitted;
import dengwen.kernel.ObjectId;
import dengwen.kernel.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Officers keep views of the queue, for themselves or for their desk. The server never sees what a view is called. */
@Singleton
class Views {

    /** How many views an officer keeps at a desk. */
    private static final int MOST = 50;

    private final SavedViews views;

    Views(SavedViews views) {
        this.views = views;
    }

    /**
     * Keeps a new view, or the next version of one. The same one again is no change.
     *
     * @throws NotFound when the officer does not sit at its desk, or the id is taken by what is not there for him
     * @throws NotPermitted when it is a colleague's
     * @throws ViewChanged when there is another version than the one before this
     * @throws ViewsFull when it is one more than he may keep
     */
    @Transactional
    void keep(Officer officer, ObjectId id, KeepView view) {
        officer.at(view.desk());
        Queue.requireBounded(view.filter().checked("/filter"), "/filter");
        views.get(id).ifPresentOrElse(stored -> change(officer, stored, view), () -> add(officer, id, view));
    }

    /**
     * Removes a view.
     *
     * @throws NotFound when it is not there for this officer
     * @throws NotPermitted when it is a colleague's and he is not the chief
     */
    @Transactional
    void drop(Officer officer, ObjectId id) {
        SavedView view = views.get(id).orElseThrow(NotFound::new);
        if (!view.isOf(officer.name()) && !requireShared(officer, view).roles().contains(Role.CHIEF)) {
            throw new NotPermitted();
        }
        views.remove(view);
    }

    private void add(Officer officer, ObjectId id, KeepView view) {
        if (view.version() != 1) {
            throw new ViewChanged();
        }
        if (views.count(view.desk(), officer.name()) >= MOST) {
            throw new ViewsFull();
        }
        views.add(new SavedView(id, officer.name(), view));
    }

    private void change(Officer officer, SavedView stored, KeepView view) {
        if (!stored.isOf(officer.name())) {
            requireShared(officer, stored);
            throw new NotPermitted();
        }
        if (!stored.desk().equals(view.desk())) {
            throw new InvalidField("/desk", "choice", stored.desk());
        }
        if (!stored.is(view) && !views.put(stored.id(), view)) {
            throw new ViewChanged();
        }
    }

    /** The officer's seat at the desk of a view that is shared there. */
    private static Membership requireShared(Officer officer, SavedView view) {
        Membership seat = officer.at(view.desk());
        if (!view.isShared()) {
            throw new NotFound();
        }
        return seat;
    }
}
