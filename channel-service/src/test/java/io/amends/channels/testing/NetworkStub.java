package io.amends.channels.testing;

import java.util.concurrent.atomic.AtomicLong;

/** X, as far as replies are sent to it. Takes everything unless a test says otherwise. */
public final class NetworkStub extends HttpStub {

    private final AtomicLong lastId = new AtomicLong(3000000000000000000L);

    NetworkStub() {
        takesEverything();
    }

    public void takesEverything() {
        answers(request -> taken());
    }

    public Answer taken() {
        long id = lastId.incrementAndGet();
        return Answer.of(201, """
                {"data":{"id":"%d","text":"","dm_event_id":"%d"}}""".formatted(id, id));
    }
}
