package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.ticket.application.Tickets.StoredTicket;
import io.amends.tickets.ticket.domain.Text;
import io.smallrye.mutiny.Uni;

/**
 * The customer has not said whether it is solved: remind, and at last let the ticket lapse (A20). Runs inside the transaction
 * of the inbox.
 */
@ApplicationScoped
public class BreakSilence {

    private final Tickets tickets;
    private final ComposeText texts;
    private final Letters letters;
    private final Clock clock;

    BreakSilence(Tickets tickets, ComposeText texts, Letters letters, Clock clock) {
        this.tickets = tickets;
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param silence which silence this is, from 1 */
    public Uni<Void> breakSilence(UUID ticketId, int attempt, int silence, boolean last) {
        return tickets.locked(ticketId)
                .call(ticket -> reminder(ticketId, silence)
                        .invoke(text -> ticket.verdictOverdue(attempt, last, text, clock.instant())))
                .chain(tickets::save);
    }

    private Uni<Text> reminder(UUID ticketId, int silence) {
        return tickets.get(ticketId)
                .chain(stored -> texts.question(stored.ticket(), words(stored, silence)));
    }

    private String words(StoredTicket stored, int silence) {
        return letters.reminder(stored.contact().name(), stored.ticket().language(), silence);
    }
}
