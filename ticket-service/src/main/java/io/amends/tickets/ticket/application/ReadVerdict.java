package io.amends.tickets.ticket.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Text;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent.VerdictRecorded;
import io.amends.tickets.ticket.domain.Verdict;
import io.smallrye.mutiny.Uni;

/** Lets a message be the verdict where one is awaited, and asks once more where it leaves doubt (A20b). Joins a transaction. */
@ApplicationScoped
class ReadVerdict {

    private final Tickets tickets;
    private final Entries entries;
    private final ComposeText texts;
    private final Letters letters;
    private final Clock clock;

    ReadVerdict(Tickets tickets, Entries entries, ComposeText texts, Letters letters, Clock clock) {
        this.tickets = tickets;
        this.entries = entries;
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
    }

    Heard receive(Ticket ticket, CustomerMessage message, Verdict verdict) {
        int attempt = ticket.snapshot().attempt();
        long before = verdicts(ticket);
        ticket.receive(message, verdict);
        return new Heard(ticket, message, verdict, attempt, verdicts(ticket) > before);
    }

    /** Once the message is stored. */
    Uni<Void> keep(Heard heard) {
        return heard.wasVerdict()
                ? entries.judge(heard.message().id(), heard.verdict(), heard.attempt()).chain(() -> askOnceMore(heard))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> askOnceMore(Heard heard) {
        if (!heard.verdict().canBeAskedByMachine()) {
            return Uni.createFrom().voidItem();
        }
        return entries.wasAskedAgain(heard.ticket().snapshot().id(), heard.attempt())
                .chain(asked -> asked ? Uni.createFrom().voidItem()
                        : question(heard.ticket())
                                .invoke(question -> heard.ticket().askOnceMore(question, clock.instant()))
                                .replaceWithVoid());
    }

    private Uni<Text> question(Ticket ticket) {
        var snapshot = ticket.snapshot();
        return tickets.get(snapshot.id())
                .map(stored -> letters.askOnceMore(stored.contact().name(), snapshot.language()))
                .chain(words -> texts.question(snapshot, words));
    }

    private static long verdicts(Ticket ticket) {
        return ticket.newEvents().stream().filter(VerdictRecorded.class::isInstance).count();
    }

    /**
     * What a message was read as.
     *
     * @param attempt that it says something of, which may be over by it
     * @param wasVerdict whether one was awaited
     */
    record Heard(Ticket ticket, CustomerMessage message, Verdict verdict, int attempt, boolean wasVerdict) {
    }
}
