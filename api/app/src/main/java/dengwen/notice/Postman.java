package dengwen.notice;

import dengwen.kernel.Days;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.Entropy;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Hands mail over to the mail server. What mail providers, colleagues and lock screens read tells nothing of the work. */
@Singleton
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    static final String SUBJECT = "工作提醒 Reminder";

    static final String TEXT = """
            您的工作台上有待处理的事项，请登录查看。

            Something waits at your desk. Please sign in to see it.
            """;

    private final Mails mails;
    private final Mailer mailer;
    private final DeploymentId deployment;
    private final Entropy entropy;
    private final Days days;

    Postman(Mails mails, Mailer mailer, DeploymentId deployment, Entropy entropy, Days days) {
        this.mails = mails;
        this.mailer = mailer;
        this.deployment = deployment;
        this.entropy = entropy;
        this.days = days;
    }

    /** Hands over all that nobody else is handing over. */
    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        mails.release();
        mails.claim(entropy.id(), days.thisHour()).forEach(this::handOver);
    }

    /** What the mail server does not take stays claimed and is tried again in an hour. */
    private void handOver(Mail mail) {
        try {
            mailer.send(io.quarkus.mailer.Mail.withText(mail.address(), SUBJECT, TEXT)
                    .addHeader("Message-ID", "<" + mail.id() + "@" + deployment.value() + ">"));
            mails.letGo(mail);
        } catch (RuntimeException failure) {
            // its message may name the address
            LOG.warnf(
                    "A mail could not be handed over (%s); it is tried again in an hour",
                    failure.getClass().getName());
        }
    }
}
