package io.amends.tickets.ticket.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.amends.foundation.inbox.NotYetSeen;
import io.amends.tickets.ticket.application.Entries;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.Purpose;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.TicketEvent.ReplySaid;
import io.amends.tickets.ticket.domain.Verdict;
import io.amends.tickets.ticket.domain.Visibility;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheEntries implements Entries, PanacheRepositoryBase<EntryRow, UUID> {

    // The network's ids grow with time, as numbers too long for a bigint: longer is later, then by text.
    static final String NETWORK_ORDER = " order by at, length(externalId), externalId, id";

    private static final Columns<EntryRow> COLUMNS = Columns.of(EntryRow.class, EntryRow::new);
    private static final String ADD = COLUMNS.insert("ticket_entry");

    @Override
    public Uni<Void> append(UUID ticketId, CustomerMessage message, int attempt) {
        return add(EntryRow.of(ticketId, message, attempt));
    }

    @Override
    public Uni<Void> append(UUID ticketId, ReplyRequested reply) {
        return add(EntryRow.of(ticketId, reply));
    }

    @Override
    public Uni<Void> append(UUID ticketId, ReplySaid reply) {
        return add(EntryRow.of(ticketId, reply));
    }

    private static Uni<Void> add(EntryRow row) {
        return COLUMNS.set(Sql.of(ADD), row).run().replaceWithVoid();
    }

    @Override
    public Uni<Void> mark(UUID entryId, EntryState state, Instant at) {
        return update("state = ?1, at = ?2 where id = ?3", state, at, entryId).replaceWithVoid();
    }

    @Override
    public Uni<Written> written(UUID messageId) {
        return find("id = ?1 and purpose is null", messageId).<EntryRow> firstResult()
                .onItem().ifNull().failWith(() -> new NotYetSeen("message"))
                .map(row -> new Written(row.ticketId, row.body, row.at));
    }

    @Override
    public Uni<Void> withdraw(UUID messageId) {
        return update("state = ?1, body = '', customerNumber = null, verdictWords = null, verdictMarks = null where id = ?2",
                EntryState.DELETED,
                messageId).replaceWithVoid();
    }

    // Through the row and not past it: the same transaction may show it.
    @Override
    public Uni<Void> judge(UUID messageId, Verdict verdict, int attempt) {
        return findById(messageId).invoke(row -> row.judge(verdict, attempt)).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> isThere(UUID messageId) {
        return count("id = ?1", messageId).map(found -> found > 0);
    }

    @Override
    public Uni<Boolean> wasAskedAgain(UUID ticketId, int attempt) {
        return count("ticketId = ?1 and attempt = ?2 and purpose = ?3", ticketId, attempt, Purpose.ASK_AGAIN)
                .map(asked -> asked > 0);
    }

    @Override
    public Uni<List<CustomerMessage>> unreadSince(UUID ticketId, Instant receivedAfter) {
        return find("ticketId = ?1 and purpose is null and opinion is null and state <> ?2 and receivedAt > ?3" + NETWORK_ORDER,
                ticketId, EntryState.DELETED, receivedAfter).list()
                .map(rows -> rows.stream().map(EntryRow::message).toList());
    }

    // No network knows what was said by a link or by phone, so an answer hangs on it only where there is nothing else.
    @Override
    public Uni<Anchor> anchor(UUID ticketId, Visibility visibility) {
        return find("""
                ticketId = ?1 and purpose is null
                order by case when externalId = '' then 3 when state = ?2 then 2 when visibility = ?3 then 0 else 1 end,
                    at desc""",
                ticketId, EntryState.DELETED, visibility)
                .range(0, 0)
                .<EntryRow> firstResult()
                .map(row -> new Anchor(row.id, row.conversationId, row.answers(visibility)));
    }
}
