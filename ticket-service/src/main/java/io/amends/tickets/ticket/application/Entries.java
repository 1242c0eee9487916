package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.TicketEvent.ReplySaid;
import io.amends.tickets.ticket.domain.Verdict;
import io.amends.tickets.ticket.domain.Visibility;
import io.smallrye.mutiny.Uni;

/** The threads of all tickets: what the customers wrote and what we answered. People read one with its ticket. */
public interface Entries {

    Uni<Void> append(UUID ticketId, CustomerMessage message, int attempt);

    Uni<Void> append(UUID ticketId, ReplyRequested reply);

    Uni<Void> append(UUID ticketId, ReplySaid reply);

    /** Does nothing when there is no such entry. */
    Uni<Void> mark(UUID entryId, EntryState state, Instant at);

    /** A message of a customer. Fails with {@code NotYetSeen} when it has not come yet. */
    Uni<Written> written(UUID messageId);

    /** Its words go; it keeps its place in the thread. */
    Uni<Void> withdraw(UUID messageId);

    Uni<Void> judge(UUID messageId, Verdict verdict, int attempt);

    Uni<Boolean> isThere(UUID messageId);

    /** Whether somebody, or a machine, has asked once more on that attempt. */
    Uni<Boolean> wasAskedAgain(UUID ticketId, int attempt);

    /** The customer's messages that reached us after the moment and were not yet read as a verdict. */
    Uni<List<CustomerMessage>> unreadSince(UUID ticketId, Instant receivedAfter);

    /**
     * Where a reply of that visibility belongs: the customer's newest message of it, else of any, at last one that was
     * withdrawn.
     */
    Uni<Anchor> anchor(UUID ticketId, Visibility visibility);

    /** What was written, on which ticket and when. */
    record Written(UUID ticketId, String words, Instant sentAt) {

        @Override
        public String toString() {
            return "Written[ticketId=" + ticketId + "]";
        }
    }

    /**
     * A message that a reply hangs on.
     *
     * @param matches whether it has the wanted visibility, so that the network can thread the reply under it
     */
    record Anchor(UUID messageId, UUID conversationId, boolean matches) {
    }
}
