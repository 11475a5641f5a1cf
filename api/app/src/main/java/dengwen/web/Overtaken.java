package dengwen.web;

import dengwen.kernel.Refusal;
import jakarta.persistence.OptimisticLockException;

/** Something else changed the same row between reading and writing it: nothing of this deed was done. */
final class Overtaken extends Refusal {

    private static final long serialVersionUID = 1L;

    Overtaken() {
        super(409, "overtaken");
    }

    static boolean is(Throwable failure) {
        return Causes.first(failure, OptimisticLockException.class) != null;
    }
}
