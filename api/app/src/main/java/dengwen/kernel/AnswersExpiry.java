package dengwen.kernel;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Forgets answers that nobody repeats any more. */
@Singleton
class AnswersExpiry {

    /** A lost connection is retried within the hour; a week leaves room for a machine that was put to sleep. */
    private static final int DAYS_KEPT = 7;

    private final Answers answers;
    private final Days days;

    AnswersExpiry(Answers answers, Days days) {
        this.answers = answers;
        this.days = days;
    }

    /** Deletes what is older than a week; harmless when several servers do it at once. */
    @Scheduled(every = "12h")
    @Transactional
    public void forget() {
        answers.forgetBefore(days.today().minusDays(DAYS_KEPT));
    }
}
