package dengwen.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that each send the next piece of work as soon as their last one is answered, until a supply is used up. */
final class ClosedLoop {

    private final AtomicInteger next;
    private final int end;
    private final Measured measured;

    private ClosedLoop(int first, int count) {
        next = new AtomicInteger(first);
        end = first + count;
        measured = new Measured(first, count);
    }

    /**
     * Works the pieces {@code first} to {@code first + count - 1} off.
     *
     * @param client makes a client; all are made before the clock starts
     */
    static Measured run(int clients, int first, int count, Callable<Client> client) throws Exception {
        ClosedLoop loop = new ClosedLoop(first, count);
        CountDownLatch made = new CountDownLatch(clients);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                threads.submit(() -> {
                    try (Client one = client.call()) {
                        made.countDown();
                        go.await();
                        loop.workOff(one);
                    }
                    return null;
                });
            }
            if (!made.await(1, TimeUnit.MINUTES)) {
                threads.shutdownNow();
                throw new IllegalStateException("the clients did not connect");
            }
            loop.measured.start();
            go.countDown();
        }
        return loop.measured.stop();
    }

    private void workOff(Client client) {
        for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
            long sent = System.nanoTime();
            try {
                client.send(number);
                measured.acknowledged(number, System.nanoTime() - sent);
            } catch (Exception failure) {
                measured.failed(failure);
            }
        }
    }
}
