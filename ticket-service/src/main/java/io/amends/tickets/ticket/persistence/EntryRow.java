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
import io.amends.tickets.ticket.domain.Text;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.TicketEvent.ReplySaid;
import io.amends.tickets.ticket.domain.Verdict;
import io.amends.tickets.ticket.domain.Verdict.Doubt;
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
    @Nullable
    @Enumerated(EnumType.STRING)
    Doubt doubt;
    @Nullable
    String verdictMarks;

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
        var row = reply(ticketId, reply.text(), reply.purpose(), reply.attempt(), reply.at());
        row.state = EntryState.REQUESTED;
        row.authorName = reply.automatic() ? null : reply.author().name();
        row.automatic = reply.automatic();
        return row;
    }

    static EntryRow of(UUID ticketId, ReplySaid reply) {
        var row = reply(ticketId, reply.text(), reply.purpose(), reply.attempt(), reply.at());
        row.state = EntryState.SENT;
        row.authorName = reply.author().name();
        return row;
    }

    private static EntryRow reply(UUID ticketId, Text text, Purpose purpose, int attempt, Instant at) {
        var row = new EntryRow();
        row.id = text.id();
        row.ticketId = ticketId;
        row.conversationId = text.conversationId();
        row.visibility = text.visibility();
        row.body = text.words();
        row.at = at;
        row.receivedAt = at;
        row.attempt = attempt;
        row.purpose = purpose;
        return row;
    }

    void judge(Verdict verdict, int judgedAttempt) {
        opinion = verdict.opinion();
        verdictWords = String.join("\n", verdict.words(body));
        doubt = verdict.doubt();
        verdictMarks = StoredMarks.write(verdict.marks());
        attempt = judgedAttempt;
    }

    /** Whether a reply of that visibility can hang on it; not on what was withdrawn. */
    boolean answers(Visibility wanted) {
        return visibility == wanted && state != EntryState.DELETED;
    }

    CustomerMessage message() {
        return new CustomerMessage(id, conversationId, externalId == null ? "" : externalId, visibility, body, at, receivedAt,
                customerNumber);
    }
}
