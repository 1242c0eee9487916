package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.inbox.NotYetSeen;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.NoSuchTicket;
import io.amends.tickets.ticket.domain.Purpose;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.VerdictReader;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** What became of a reply on the network. Runs inside the transaction of the inbox. */
@ApplicationScoped
public class RecordReply {

    private final Tickets tickets;
    private final Entries entries;
    private final ReadVerdict readVerdict;

    RecordReply(Tickets tickets, Entries entries, ReadVerdict readVerdict) {
        this.tickets = tickets;
        this.entries = entries;
        this.readVerdict = readVerdict;
    }

    public Uni<Void> sent(SentReply reply) {
        return tickets.locked(reply.ticketId())
                .onFailure(NoSuchTicket.class).transform(unknown -> new NotYetSeen("ticket"))
                .call(() -> entries.mark(reply.replyId(), EntryState.SENT, reply.at()))
                .invoke(ticket -> note(ticket, reply))
                .call(ticket -> reply.purpose().isQuestion() ? readWhatCameMeanwhile(ticket, reply)
                        : Uni.createFrom().voidItem())
                .chain(tickets::save);
    }

    public Uni<Void> failed(UnsentReply reply) {
        return unsent(reply, EntryState.FAILED);
    }

    public Uni<Void> undone(UnsentReply reply) {
        return unsent(reply, EntryState.UNDONE);
    }

    private Uni<Void> unsent(UnsentReply reply, EntryState as) {
        return entries.mark(reply.replyId(), as, reply.at())
                .chain(() -> tickets.locked(reply.ticketId()))
                .invoke(ticket -> ticket.replyNotSent(reply.at()))
                .chain(tickets::save)
                .onFailure(NoSuchTicket.class).recoverWithNull();
    }

    private static void note(Ticket ticket, SentReply reply) {
        // Automatic text never stops the first-response clock (A9).
        if (!reply.automatic()) {
            ticket.humanReplySent(reply.at());
        }
        if (reply.purpose().isQuestion()) {
            ticket.questionSent(reply.attempt(), reply.at());
        }
    }

    // A private answer travels on another partition than a public question, so it may have come here first.
    private Uni<Void> readWhatCameMeanwhile(Ticket ticket, SentReply reply) {
        return entries.unreadSince(reply.ticketId(), reply.at())
                .chain(messages -> Multi.createFrom().iterable(messages)
                        .onItem().transformToUniAndConcatenate(message -> read(ticket, message))
                        .collect().last())
                .replaceWithVoid();
    }

    private Uni<Void> read(Ticket ticket, CustomerMessage message) {
        var verdict = VerdictReader.read(message.text(), ticket.snapshot().sponsor());
        return readVerdict.keep(readVerdict.receive(ticket, message, verdict));
    }

    /** It never reached the customer. */
    public record UnsentReply(UUID replyId, UUID ticketId, Instant at) {
    }

    /** @param automatic whether no person wrote or confirmed it */
    public record SentReply(UUID replyId, UUID ticketId, Purpose purpose, int attempt, boolean automatic, Instant at) {
    }
}
