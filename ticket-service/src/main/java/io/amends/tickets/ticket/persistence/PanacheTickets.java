package io.amends.tickets.ticket.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.AtOnce;
import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.amends.tickets.approval.application.SettleApproval;
import io.amends.tickets.approval.domain.Settlement;
import io.amends.tickets.draft.application.Drafts;
import io.amends.tickets.ticket.application.Entries;
import io.amends.tickets.ticket.application.TicketEvents;
import io.amends.tickets.ticket.application.Tickets;
import io.amends.tickets.ticket.domain.Dwell;
import io.amends.tickets.ticket.domain.NoSuchTicket;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalVoided;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.TicketEvent.ReplySaid;
import io.amends.tickets.ticket.domain.TicketEvent.StageChanged;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheTickets implements Tickets, PanacheRepositoryBase<TicketRow, UUID> {

    private static final Columns<TicketRow> COLUMNS = Columns.of(TicketRow.class, TicketRow::new);
    private static final String ADD = COLUMNS.insert("ticket");

    private final Entries entries;
    private final TicketEvents events;
    private final SettleApproval settleApproval;
    private final Drafts drafts;
    private final Dwell dwell;

    PanacheTickets(Entries entries, TicketEvents events, SettleApproval settleApproval, Drafts drafts,
            Dwell dwell) {
        this.drafts = drafts;
        this.settleApproval = settleApproval;
        this.entries = entries;
        this.events = events;
        this.dwell = dwell;
    }

    @Override
    public Uni<Ticket> locked(UUID id) {
        return lockedRow(id).map(this::ticket);
    }

    @Override
    public Uni<Integer> lockedVersion(UUID id) {
        return lockedRow(id).map(row -> row.version);
    }

    private Uni<TicketRow> lockedRow(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem().ifNull().failWith(NoSuchTicket::new);
    }

    @Override
    public Uni<@Nullable Ticket> newestOf(UUID contactId) {
        return find("contactId = ?1 order by openedAt desc, id desc", contactId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 1)
                .firstResult()
                .map(row -> row == null ? null : ticket(row));
    }

    @Override
    public Uni<Void> add(Ticket ticket, int othersLikeThis) {
        var row = TicketMapping.write(ticket.snapshot(), new TicketRow());
        row.othersLikeThis = othersLikeThis;
        return AtOnce.all(COLUMNS.set(Sql.of(ADD), row).run(), events.publish(ticket));
    }

    @Override
    public Uni<Void> save(Ticket ticket) {
        var snapshot = ticket.snapshot();
        return findById(snapshot.id())
                .map(row -> TicketMapping.write(snapshot, row))
                .chain(() -> appendReplies(ticket))
                .chain(() -> settleVoid(ticket))
                .chain(() -> dropDrafts(ticket))
                .chain(this::flush)
                .chain(() -> events.publish(ticket));
    }

    private Uni<Void> appendReplies(Ticket ticket) {
        return Multi.createFrom().iterable(ticket.newEvents())
                .onItem().transformToUniAndConcatenate(event -> append(ticket.snapshot().id(), event))
                .collect().last()
                .replaceWithVoid();
    }

    private Uni<Void> append(UUID ticketId, TicketEvent event) {
        return switch (event) {
            case ReplyRequested reply -> entries.append(ticketId, reply);
            case ReplySaid reply -> entries.append(ticketId, reply);
            default -> Uni.createFrom().voidItem();
        };
    }

    // Nobody goes on writing on what has ended.
    private Uni<Void> dropDrafts(Ticket ticket) {
        return ticket.newEvents().stream().anyMatch(event -> event instanceof StageChanged change && change.to().hasEnded())
                ? drafts.removeAll(ticket.snapshot().id())
                : Uni.createFrom().voidItem();
    }

    // Whatever command changed what a request was about: it is void in the same transaction.
    private Uni<Void> settleVoid(Ticket ticket) {
        return Multi.createFrom().iterable(ticket.newEvents())
                .select().where(ApprovalVoided.class::isInstance)
                .map(ApprovalVoided.class::cast)
                .onItem().transformToUniAndConcatenate(event -> settleApproval.settle(event.topUp().approvalId(),
                        Settlement.voided(event.reason(), null, event.at())))
                .collect().last()
                .replaceWithVoid();
    }

    @Override
    public Uni<StoredTicket> get(UUID id) {
        return find("select t, c from TicketRow t join ContactRow c on c.id = t.contactId where t.id = ?1", id)
                .project(Found.class)
                .firstResult()
                .onItem().ifNull().failWith(NoSuchTicket::new)
                .map(Found::stored);
    }

    @Override
    public Uni<List<TicketSnapshot>> historyOf(UUID contactId, UUID except) {
        return find("contactId = ?1 and id <> ?2 order by openedAt desc", contactId, except)
                .range(0, 19)
                .list()
                .map(rows -> rows.stream().map(TicketMapping::snapshot).toList());
    }

    private Ticket ticket(TicketRow row) {
        return Ticket.of(TicketMapping.snapshot(row), dwell);
    }

    record Found(TicketRow ticket, ContactRow contact) {

        StoredTicket stored() {
            return new StoredTicket(TicketMapping.snapshot(ticket), contact.contact(), ticket.version, ticket.othersLikeThis);
        }
    }
}
