package dengwen.routing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The matrices that the manifests published. A published one never changes, so each is read once. */
@Singleton
public class Matrices {

    private final EntityManager database;
    private final Map<Integer, Matrix> read = new ConcurrentHashMap<>();

    Matrices(EntityManager database) {
        this.database = database;
    }

    /**
     * Takes the matrix of a manifest that is being published.
     *
     * @throws MatrixRefused when it would leave a report without a desk
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adopt(int manifestVersion, String document) {
        Matrix.read(document);
        database.persist(new PublishedMatrix(manifestVersion, document));
    }

    /** The matrix of a published manifest. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Matrix of(int manifestVersion) {
        return read.computeIfAbsent(
                manifestVersion,
                version -> Matrix.read(
                        database.find(PublishedMatrix.class, version).document()));
    }
}
