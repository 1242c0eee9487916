package io.amends.tickets.ticket.persistence;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.application.ReadTicket;
import io.amends.tickets.ticket.application.TicketQuery;
import io.amends.tickets.ticket.application.Tickets.StoredTicket;
import io.amends.tickets.ticket.application.TicketsForReaders;
import io.amends.tickets.ticket.application.WholeTicket;
import io.amends.tickets.ticket.domain.Extent;
import io.amends.tickets.ticket.domain.NeedToKnowPolicy;
import io.amends.tickets.ticket.domain.NeedToKnowPolicy.Circumstances;
import io.amends.tickets.ticket.domain.NoSuchTicket;
import io.amends.tickets.ticket.domain.Reader;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

/** One statement tells the ticket and what the policy must know of its reader. */
@ApplicationScoped
class PanacheTicketsForReaders implements TicketsForReaders, PanacheRepositoryBase<TicketRow, UUID> {

    private static final String READER = """
            select t, c, d.personId,
                case when t.topUpId is not null and t.topUpDenied = false and exists (select 1 from ApprovalAskedRow k
                    where k.approvalId = t.topUpId
                        and (k.holderKind = PERSON and k.holder = :reader or k.holderKind = ROLE and k.holder in :roles))
                    then true else false end,
                case when exists (select 1 from TicketRow o
                    where o.contactId = t.contactId and o.sponsorId = :reader and o.endedAt is null and o.openedAt > t.openedAt)
                    then true else false end,
                case when exists (select 1 from ReadRow r
                    where r.ticketId = t.id and r.personId = :reader and r.validUntil > :now)
                    then true else false end,
                case when exists (select 1 from ReadRow r where r.ticketId = t.id and r.validUntil is not null)
                    then true else false end
            """;
    private static final String FROM = """
            from TicketRow t
            join ContactRow c on c.id = t.contactId
            left join OnDutyRow d on d.until > :now
            """;
    private static final String TICKETS = READER + FROM;
    private static final String WHOLE = READER + """
            , cast(sql('%s', t.id) as String),
            cast(sql('(select customer from looked_up where ticket_id = ?)', t.id) as String),
            case when exists (select 1 from RemedyRow r where r.ticketId = t.id) then true else false end,
            case when exists (select 1 from ApprovalRow a where a.ticketId = t.id) then true else false end,
            case when exists (select 1 from TicketRow o where o.contactId = t.contactId and o.id <> t.id)
                then true else false end
            """.formatted(EntryJson.THREAD.replace("'", "''")) + FROM + "where t.id = :id";

    private final SqlLookedUp lookedUp;
    private final Clock clock;

    PanacheTicketsForReaders(SqlLookedUp lookedUp, Clock clock) {
        this.lookedUp = lookedUp;
        this.clock = clock;
    }

    @Override
    public Uni<ReadTicket> read(UUID id, Reader reader) {
        return find(TICKETS + "where t.id = :id", asked(reader, Map.of("id", id)))
                .project(Found.class)
                .firstResult()
                .map(found -> found == null ? null : found.by(reader))
                .onItem().ifNull().failWith(NoSuchTicket::new)
                .invoke(PanacheTicketsForReaders::requireKnown);
    }

    @Override
    public Uni<WholeTicket> whole(UUID id, Reader reader) {
        return find(WHOLE, asked(reader, Map.of("id", id)))
                .project(FoundWhole.class)
                .firstResult()
                .map(found -> found == null ? null : whole(found, reader))
                .onItem().ifNull().failWith(NoSuchTicket::new)
                .invoke(whole -> requireKnown(whole.read()));
    }

    @Override
    public Uni<List<ReadTicket>> page(TicketQuery query) {
        var filter = TicketFilter.of(query);
        return find(TICKETS + filter.clauses(), asked(query.reader(), filter.values()))
                .project(Found.class)
                .range(0, query.limit() - 1)
                .list()
                .map(found -> found.stream().map(one -> one.by(query.reader())).toList());
    }

    private WholeTicket whole(FoundWhole found, Reader reader) {
        return new WholeTicket(found.found().by(reader), EntryJson.thread(found.thread), lookedUp.read(found.customer),
                found.hasRemedies, found.hasApprovals, found.hasHistory);
    }

    private Map<String, Object> asked(Reader reader, Map<String, Object> others) {
        var values = new HashMap<>(others);
        values.put("reader", reader.id());
        values.put("roles", reader.roles().isEmpty() ? Set.of("") : reader.roles());
        values.put("now", clock.instant());
        return values;
    }

    private static void requireKnown(ReadTicket ticket) {
        if (ticket.extent() == Extent.NOTHING) {
            throw new NoSuchTicket();
        }
    }

    record Found(TicketRow ticket, ContactRow contact, @Nullable String onDuty, boolean askedToApprove, boolean worksForContact,
            boolean brokeGlass, boolean glassBroken) {

        ReadTicket by(Reader reader) {
            var snapshot = TicketMapping.snapshot(ticket);
            var now = new Circumstances(onDuty, askedToApprove, worksForContact, brokeGlass);
            return new ReadTicket(new StoredTicket(snapshot, contact.contact(), ticket.version, ticket.othersLikeThis),
                    NeedToKnowPolicy.relation(reader, snapshot.sponsor(), now), glassBroken);
        }
    }

    record FoundWhole(TicketRow ticket, ContactRow contact, @Nullable String onDuty, boolean askedToApprove,
            boolean worksForContact,
            boolean brokeGlass, boolean glassBroken, @Nullable String thread, @Nullable String customer, boolean hasRemedies,
            boolean hasApprovals, boolean hasHistory) {

        Found found() {
            return new Found(ticket, contact, onDuty, askedToApprove, worksForContact, brokeGlass, glassBroken);
        }
    }
}
