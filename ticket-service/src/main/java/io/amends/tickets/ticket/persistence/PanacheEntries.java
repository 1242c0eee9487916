package io.amends.tickets.ticket.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.inbox.NotYetSeen;
import io.amends.tickets.ticket.application.Entries;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.Verdict;
import io.amends.tickets.ticket.domain.Visibility;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheEntries implements Entries, PanacheRepositoryBase<EntryRow, UUID> {

    // The network's ids grow with time, as numbers too long for a bigint: longer is later, then by text.
    static final String NETWORK_ORDER = " order by at, length(externalId), externalId, id";

    @Override
    public Uni<Void> append(UUID ticketId, CustomerMessage message, int attempt) {
        return persist(EntryRow.of(ticketId, message, attempt)).replaceWithVoid();
    }

    @Override
    public Uni<Void> append(UUID ticketId, ReplyRequested reply) {
        return persist(EntryRow.of(ticketId, reply)).replaceWithVoid();
    }

    @Override
    public Uni<Void> mark(UUID entryId, EntryState state, Instant at) {
        return update("state = ?1, at = ?2 where id = ?3", state, at, entryId).replaceWithVoid();
    }

    @Override
    public Uni<Void> withdraw(UUID messageId) {
        return update("state = ?1 where id = ?2", EntryState.DELETED, messageId)
                .onItem().transformToUni(changed -> changed == 0 ? Uni.createFrom().failure(new NotYetSeen("message"))
                        : Uni.createFrom().voidItem());
    }

    @Override
    public Uni<Void> judge(UUID messageId, Verdict verdict, int attempt) {
        return update("opinion = ?1, verdictWords = ?2, attempt = ?3 where id = ?4", verdict.opinion(),
                String.join("\n", verdict.words()), attempt, messageId).replaceWithVoid();
    }

    @Override
    public Uni<List<CustomerMessage>> unreadSince(UUID ticketId, Instant receivedAfter) {
        return find("ticketId = ?1 and purpose is null and opinion is null and receivedAt > ?2" + NETWORK_ORDER, ticketId,
                receivedAfter).list()
                .map(rows -> rows.stream().map(EntryRow::message).toList());
    }

    @Override
    public Uni<Anchor> anchor(UUID ticketId, Visibility visibility) {
        return find(
                "ticketId = ?1 and purpose is null and state <> ?2 order by case when visibility = ?3 then 0 else 1 end, at desc",
                ticketId, EntryState.DELETED, visibility)
                .range(0, 0)
                .<EntryRow> firstResult()
                .map(row -> new Anchor(row.id, row.conversationId, row.visibility == visibility));
    }
}
