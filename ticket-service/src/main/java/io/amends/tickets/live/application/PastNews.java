package io.amends.tickets.live.application;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

/** The news that were told before. */
public interface PastNews {

    /** What came after that event, in the order in which it was told, at most {@code limit}. Fails with {@link Forgotten}. */
    Uni<List<TicketNews>> after(UUID event, int limit);

    /** The event is not known any more: the watcher has to read everything anew. */
    class Forgotten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Forgotten() {
            super("The event is not known any more");
        }
    }
}
