package io.amends.tickets.ticket.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.Purpose;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.Verdict.Opinion;
import io.amends.tickets.ticket.domain.Visibility;

@Entity
@Table(name = "ticket_entry")
class EntryRow {

    @Id
    UUID id;
    UUID ticketId;
    UUID conversationId;
    @Nullable
    String externalId;
    @Enumerated(EnumType.STRING)
    Visibility visibility;
    String body;
    Instant at;
    Instant receivedAt;
    @Enumerated(EnumType.STRING)
    EntryState state;
    int attempt;
    @Nullable
    @Enumerated(EnumType.STRING)
    Purpose purpose;
    @Nullable
    String authorName;
    boolean automatic;
    @Nullable
    String customerNumber;
    @Nullable
    @Enumerated(EnumType.STRING)
    Opinion opinion;
    @Nullable
    String verdictWords;

    static EntryRow of(UUID ticketId, CustomerMessage message, int attempt) {
        var row = new EntryRow();
        row.id = message.id();
        row.ticketId = ticketId;
        row.conversationId = message.conversationId();
        row.externalId = message.externalId();
        row.visibility = message.visibility();
        row.body = message.text();
        row.at = message.sentAt();
        row.receivedAt = message.receivedAt();
        row.state = EntryState.RECEIVED;
        row.attempt = attempt;
        row.customerNumber = message.customerNumber();
        return row;
    }

    static EntryRow of(UUID ticketId, ReplyRequested reply) {
        var row = new EntryRow();
        row.id = reply.text().id();
        row.ticketId = ticketId;
        row.conversationId = reply.text().conversationId();
        row.visibility = reply.text().visibility();
        row.body = reply.text().words();
        row.at = reply.at();
        row.receivedAt = reply.at();
        row.state = EntryState.REQUESTED;
        row.attempt = reply.attempt();
        row.purpose = reply.purpose();
        row.authorName = reply.automatic() ? null : reply.author().name();
        row.automatic = reply.automatic();
        return row;
    }

    CustomerMessage message() {
        return new CustomerMessage(id, conversationId, externalId == null ? "" : externalId, visibility, body, at, receivedAt,
                customerNumber);
    }
}
