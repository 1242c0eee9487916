package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.NotNow;
import io.amends.tickets.ticket.domain.ReturnMessage;
import io.amends.tickets.ticket.domain.Text;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** One tap: yes, come back to the customer like this (A19). When its time has passed already, it goes out at once. */
@ApplicationScoped
public class ConfirmReturnMessage {

    private final Tickets tickets;
    private final ComposeText texts;
    private final Clock clock;

    ConfirmReturnMessage(Tickets tickets, ComposeText texts, Clock clock) {
        this.tickets = tickets;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param wording hers instead of the draft */
    @WithTransaction
    public Uni<Void> confirm(UUID ticketId, Colleague colleague, @Nullable String wording) {
        return tickets.locked(ticketId)
                .invoke(ticket -> ticket.claim(colleague, clock.instant()))
                .call(ticket -> text(ticket.snapshot(), colleague, wording)
                        .invoke(text -> ticket.confirmReturnMessage(colleague, text, clock.instant())))
                .chain(tickets::save);
    }

    private Uni<Text> text(TicketSnapshot ticket, Colleague colleague, @Nullable String wording) {
        if (ticket.returnMessage() == null) {
            throw new NotNow(ticket.stage(), ticket.allowedActions());
        }
        var words = wording == null ? ticket.returnMessage().text() : texts.signature(ticket, wording, colleague);
        // What goes out later gets its link then, as the link is good for a while only.
        return ticket.returnMessage().state() == ReturnMessage.State.DUE ? texts.question(ticket, words)
                : texts.compose(ticket, words, ticket.visibility());
    }
}
