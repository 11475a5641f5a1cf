package dengwen.seal;

/** Who sealed an object. */
public sealed interface Author {

    /** The name on the wire, such as {@code desk:disc-triage:3}. */
    String wire();

    /** The reporter, known only by keys. */
    static Author reporter() {
        return Fixed.REPORTER;
    }

    /** The server, for openings and for what came through the door. */
    static Author server() {
        return Fixed.SERVER;
    }

    /** A desk at one epoch of its key, speaking to the reporter. */
    static Author desk(String deskId, long epoch) {
        return new Desk(deskId, epoch);
    }

    /** An officer. */
    static Author user(String userId) {
        return new User(userId);
    }

    /** The two authors that need no name. */
    enum Fixed implements Author {
        REPORTER,
        SERVER;

        @Override
        public String wire() {
            return this == REPORTER ? "reporter" : "server";
        }
    }

    /**
     * A desk at one epoch.
     *
     * @param epoch of the desk's key, from 1
     */
    record Desk(String deskId, long epoch) implements Author {
        @Override
        public String wire() {
            return "desk:" + deskId + ":" + epoch;
        }
    }

    /** An officer by his id. */
    record User(String userId) implements Author {
        @Override
        public String wire() {
            return "user:" + userId;
        }
    }
}
