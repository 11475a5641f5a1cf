package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** All parts of keys, of names and of contacts, and who holds them. */
@Singleton
class Shares {

    private static final String HELD = " s.ciphertext is not null";

    private static final String OF_PLACE = " and (:kept = '' or s.kept = :kept)";

    private static final String SAME_CLUE = " t.place.clueId = s.place.clueId";

    private static final String OFFERED = " select 1 from Handover h where h.place.clueId = s.place.clueId"
            + " and h.place.secret = :secret and h.state = OFFERED";

    private final EntityManager database;

    Shares(EntityManager database) {
        this.database = database;
    }

    void add(HeldShare share) {
        database.persist(share);
    }

    /** What somebody holds of a secret. @throws NotFound when he holds no part of it, or no longer */
    HeldShare held(PartId part, OfficerName holder) {
        HeldShare share = database.find(part.secret().rows(), new HeldShare.Place(part.clue(), holder));
        if (share == null || !share.isHeld()) {
            throw new NotFound();
        }
        return share;
    }

    /** The place whose part somebody holds or held. @throws NotFound when he never held any */
    String keptBy(PartId part, OfficerName holder) {
        HeldShare share = database.find(part.secret().rows(), new HeldShare.Place(part.clue(), holder));
        if (share == null) {
            throw new NotFound();
        }
        return share.kept();
    }

    /** All parts of some clues that are held. */
    List<HeldShare> held(Secret secret, List<ClueId> clues) {
        if (clues.isEmpty()) {
            return List.of();
        }
        return rows(secret, "where s.place.clueId.clueId in :clues and" + HELD)
                .setParameter("clues", clues.stream().map(ClueId::clueId).toList())
                .getResultList();
    }

    /** Whether somebody may hold this part: he holds none of the secret, and never held another. */
    boolean isFree(PartId part, String kept, OfficerName holder) {
        HeldShare share = database.find(part.secret().rows(), new HeldShare.Place(part.clue(), holder));
        return share == null || (!share.isHeld() && share.kept().equals(kept));
    }

    /** Puts a part into somebody's hands. */
    void put(PartId part, String kept, OfficerName holder, byte[] file, OfficerName giver) {
        HeldShare before = database.find(part.secret().rows(), new HeldShare.Place(part.clue(), holder));
        HeldShare share = before == null ? part.secret().share(part.clue(), holder, kept, file) : before;
        share.take(giver, file);
        if (before == null) {
            database.persist(share);
        }
    }

    /** The agencies of whose parts of names somebody holds any. */
    List<String> agencies(OfficerName holder) {
        return database.createQuery(
                        "select distinct s.kept from IdentityShare s where s.place.holder = ?1 and" + HELD
                                + " order by s.kept",
                        String.class)
                .setParameter(1, holder)
                .getResultList();
    }

    /**
     * What somebody can hand to a successor, by clue.
     *
     * @param kept the agency of a name; empty for any place of a contact
     * @param after the last clue that is known
     */
    List<HeldShare> toHandOn(Secret secret, String kept, OfficerName holder, OfficerName to, String after, int limit) {
        String free = "(t.ciphertext is not null or t.kept <> s.kept)";
        return rows(
                        secret,
                        "where s.place.holder = :holder and" + HELD + OF_PLACE
                                + " and not exists (select 1 from " + name(secret) + " t where" + SAME_CLUE
                                + " and t.place.holder = :to and " + free + ")"
                                + " and not exists (" + OFFERED + " and h.taker = :to)"
                                + " and s.place.clueId.clueId > :after order by s.place.clueId.clueId")
                .setParameter("kept", kept)
                .setParameter("holder", holder)
                .setParameter("to", to)
                .setParameter("secret", secret)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Parts that nobody on the list holds and nobody has been offered, by clue and place.
     *
     * @param kept as in {@link #toHandOn}
     * @param listed who holds parts of this kind rightly
     */
    List<Unkept> unkept(
            Secret secret, String kept, List<String> listed, String afterClue, String afterKept, int limit) {
        String rows = name(secret);
        return database.createQuery(
                        "select new dengwen.identity.Unkept(s.place.clueId.clueId, s.kept, min(s.place.holder.user))"
                                + " from " + rows + " s where" + HELD + OF_PLACE
                                + " and s.place.holder.user not in :listed and not exists (select 1 from " + rows
                                + " t where" + SAME_CLUE + " and t.kept = s.kept and t.ciphertext is not null"
                                + " and t.place.holder.user in :listed)"
                                + " and not exists (" + OFFERED + " and h.place.kept = s.kept)"
                                + " and (s.place.clueId.clueId > :clue"
                                + " or (s.place.clueId.clueId = :clue and s.kept > :after))"
                                + " group by s.place.clueId.clueId, s.kept order by s.place.clueId.clueId, s.kept",
                        Unkept.class)
                .setParameter("kept", kept)
                .setParameter("listed", listed)
                .setParameter("secret", secret)
                .setParameter("clue", afterClue)
                .setParameter("after", afterKept)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<HeldShare> rows(Secret secret, String where) {
        return database.createQuery("select s from " + name(secret) + " s " + where, HeldShare.class);
    }

    private static String name(Secret secret) {
        return secret.rows().getSimpleName();
    }
}
