package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.mandate.application.RulingFigures;
import io.amends.tickets.ticket.domain.Ticket;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * She was not allowed what she sought (B21). The refused command leaves nothing behind, so this is kept in a transaction of its
 * own, once for each remedy and attempt; the ticket itself stays as it is, and so does its version.
 */
@ApplicationScoped
public class NoteWithheld {

    private static final Logger LOG = Logger.getLogger(NoteWithheld.class);

    private final Tickets tickets;
    private final TicketEvents events;
    private final DecisionLog log;
    private final Clock clock;

    NoteWithheld(Tickets tickets, TicketEvents events, DecisionLog log, Clock clock) {
        this.tickets = tickets;
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> note(Ruled ruled) {
        return tickets.locked(ruled.affair().ticketId())
                .chain(ticket -> log.addFirst(entry(ticket, ruled))
                        .chain(first -> first ? tell(ticket, ruled) : Uni.createFrom().voidItem()));
    }

    /** Why somebody was refused must not depend on whether it could be counted. */
    public static void notCounted(Throwable failure) {
        LOG.warnf("A withheld decision was not counted: failure=%s", failure.getClass().getName());
    }

    // The published event is about an amount; what has none is in the log, and so in the figures.
    private Uni<Void> tell(Ticket ticket, Ruled ruled) {
        if (ruled.remedy().amount() == null) {
            return Uni.createFrom().voidItem();
        }
        ticket.withhold(ruled.remedy(), ruled.ruling(), ruled.person().id(), clock.instant());
        return events.publish(ticket);
    }

    private static LogEntry entry(Ticket ticket, Ruled ruled) {
        Map<String, Object> details = RulingFigures.of(ruled);
        details.put("attempt", ticket.snapshot().attempt());
        return LogEntry.of(LogKind.WITHHELD, ruled.person().id(), ruled.person().name())
                .onTicket(ruled.affair().ticketId())
                .about(ruled.remedy(), null)
                .with(details);
    }
}
