package dengwen.bench;

/** One of the clients of a {@link ClosedLoop}; only one thread uses it. */
interface Client extends AutoCloseable {

    /**
     * Sends one piece of work and returns when it is acknowledged.
     *
     * @param number which piece, counted over all clients
     * @throws Exception when it was not acknowledged
     */
    void send(int number) throws Exception;

    @Override
    default void close() throws Exception {}
}
