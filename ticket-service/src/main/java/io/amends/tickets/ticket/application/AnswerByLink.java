package io.amends.tickets.ticket.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.ticket.application.VerdictLinks.VerdictLink;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.NoSuchTicket;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.amends.tickets.ticket.domain.VerdictChoice;
import io.amends.tickets.ticket.domain.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** The customer says by a link whether it is solved: their own word, kept in the thread as any other (A20). */
@ApplicationScoped
public class AnswerByLink {

    private final VerdictLinks links;
    private final Tickets tickets;
    private final Entries entries;
    private final HearMessage hear;
    private final Letters letters;
    private final Clock clock;

    AnswerByLink(VerdictLinks links, Tickets tickets, Entries entries, HearMessage hear, Letters letters, Clock clock) {
        this.links = links;
        this.tickets = tickets;
        this.entries = entries;
        this.hear = hear;
        this.letters = letters;
        this.clock = clock;
    }

    /** Changes nothing: networks and mail programs open links before anybody does. */
    @WithSession
    public Uni<Standing> look(String token) {
        return links.read(token)
                .map(link -> tickets.get(link.ticket()).chain(stored -> standing(stored.ticket(), link))
                        .onFailure(NoSuchTicket.class).recoverWithItem(Standing.UNKNOWN))
                .orElse(Uni.createFrom().item(Standing.UNKNOWN));
    }

    @WithTransaction
    public Uni<Standing> answer(String token, VerdictChoice choice, String words) {
        return links.read(token)
                .map(link -> tickets.locked(link.ticket()).chain(ticket -> answer(ticket, link, choice, words))
                        .onFailure(NoSuchTicket.class).recoverWithItem(Standing.UNKNOWN))
                .orElse(Uni.createFrom().item(Standing.UNKNOWN));
    }

    private Uni<Standing> answer(Ticket ticket, VerdictLink link, VerdictChoice choice, String words) {
        var snapshot = ticket.snapshot();
        return standing(snapshot, link).chain(standing -> standing.state() != State.OPEN ? Uni.createFrom().item(standing)
                : hear(ticket, link, choice, words).replaceWith(new Standing(State.ANSWERED, snapshot.language())));
    }

    private Uni<Void> hear(Ticket ticket, VerdictLink link, VerdictChoice choice, String words) {
        var label = letters.choice(choice, ticket.snapshot().language());
        var now = clock.instant();
        return entries.anchor(link.ticket(), Visibility.PRIVATE)
                .map(anchor -> new CustomerMessage(link.message(), anchor.conversationId(), "", Visibility.PRIVATE,
                        (label + " " + words).strip(), now, now))
                .chain(message -> hear.hear(ticket, message, choice.verdict(label, words)));
    }

    private Uni<Standing> standing(TicketSnapshot ticket, VerdictLink link) {
        return entries.isThere(link.message()).map(there -> new Standing(state(ticket, link, there), ticket.language()));
    }

    private State state(TicketSnapshot ticket, VerdictLink link, boolean answered) {
        if (answered) {
            return State.ANSWERED;
        }
        boolean awaited = ticket.stage() == Stage.AWAITING_VERDICT && ticket.attempt() == link.attempt();
        return awaited && !links.isExpired(link) ? State.OPEN : State.CLOSED;
    }

    /** What a link is good for. */
    public enum State {
        OPEN,
        /** It was used, and counts once. */
        ANSWERED,
        /** Expired, or nobody waits for that answer any more. */
        CLOSED,
        /** Not one of ours. */
        UNKNOWN
    }

    /** @param language of the customer, as the network guessed it */
    public record Standing(State state, @Nullable String language) {

        static final Standing UNKNOWN = new Standing(State.UNKNOWN, null);
    }
}
