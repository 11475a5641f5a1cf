package dengwen.identity;

import dengwen.intake.SealedContact;
import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** All contacts, their shares, and the calls. */
@Singleton
class Contacts {

    private final EntityManager database;

    Contacts(EntityManager database) {
        this.database = database;
    }

    void add(ClueId clue, SealedContact contact) {
        database.persist(new ContactBox(clue, contact));
        contact.shares().forEach(share -> database.persist(new ContactShare(clue, share.user(), share.ciphertext())));
    }

    /** @throws NotFound when the reporter left no contact */
    ContactBox box(ClueId clue) {
        ContactBox box = database.find(ContactBox.class, clue);
        if (box == null) {
            throw new NotFound();
        }
        return box;
    }
}
