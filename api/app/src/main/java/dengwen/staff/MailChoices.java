package dengwen.staff;

import dengwen.kernel.InvalidField;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where officers want mail. */
@Singleton
class MailChoices {

    private final EntityManager database;

    MailChoices(EntityManager database) {
        this.database = database;
    }

    MailChoice of(OfficerName officer) {
        return Optional.ofNullable(database.find(OfficerMail.class, officer))
                .map(OfficerMail::choice)
                .orElse(MailChoice.NONE);
    }

    /** @throws InvalidField when mail is wanted without an address */
    @Transactional
    void choose(OfficerName officer, MailChoice choice) {
        if (choice.daily() && choice.address() == null) {
            throw new InvalidField("/address", "required");
        }
        database.merge(new OfficerMail(officer, choice));
    }

    /** The addresses of those who want a mail a day and whose accounts are open. */
    Map<Officer, String> daily() {
        return database.createQuery(
                        "select o as officer, m.address as address from OfficerMail m, Officer o"
                                + " where o.name = m.officer and m.daily = true and o.revoked = false",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Officer.class), row -> row.get(1, String.class)));
    }
}
