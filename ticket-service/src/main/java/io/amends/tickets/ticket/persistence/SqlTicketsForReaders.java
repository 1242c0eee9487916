package io.amends.tickets.ticket.persistence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.ticket.application.Contact;
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
import io.smallrye.mutiny.Uni;

/** One statement tells the ticket and what the policy must know of its reader. */
@ApplicationScoped
class SqlTicketsForReaders implements TicketsForReaders {

    private static final Columns<TicketRow> COLUMNS = Columns.of(TicketRow.class, TicketRow::new);
    private static final String READER = "select " + COLUMNS.of("t")
            + """
                    , c.handle as contact_handle, c.name as contact_name, d.person_id as on_duty,
                    t.top_up_id is not null and not t.top_up_denied and exists (select from approval_asked k
                        where k.approval_id = t.top_up_id
                            and (k.holder_kind = 'PERSON' and k.holder = :reader or k.holder_kind = 'ROLE' and k.holder = any(:roles)))
                        as asked_to_approve,
                    exists (select from ticket_paged p where p.ticket_id = t.id and p.person_id = :reader and p.until > :now)
                        as paged,
                    exists (select from ticket o
                        where o.contact_id = t.contact_id and o.sponsor_id = :reader and o.ended_at is null and o.opened_at > t.opened_at)
                        as works_for_contact,
                    exists (select from read_audit r where r.ticket_id = t.id and r.person_id = :reader and r.valid_until > :now)
                        as broke_glass,
                    exists (select from read_audit r where r.ticket_id = t.id and r.valid_until is not null) as glass_broken
                    """;
    private static final String FROM = """
            from ticket t
            join contact c on c.id = t.contact_id
            left join on_duty d on d.until > :now
            """;
    private static final String ONE = READER + FROM + "where t.id = :id";
    private static final String WHOLE = READER + """
            , cast(%s as text) as thread, (select customer from looked_up where ticket_id = t.id) as customer,
            exists (select from remedy r where r.ticket_id = t.id) as has_remedies,
            exists (select from approval a where a.ticket_id = t.id) as has_approvals,
            exists (select from ticket o where o.contact_id = t.contact_id and o.id <> t.id) as has_history,
            exists (select from commitment c where c.ticket_id = t.id) as has_commitments
            """.formatted(EntryJson.THREAD) + FROM + "where t.id = :id";

    private final SqlLookedUp lookedUp;
    private final Clock clock;

    SqlTicketsForReaders(SqlLookedUp lookedUp, Clock clock) {
        this.lookedUp = lookedUp;
        this.clock = clock;
    }

    @Override
    public Uni<ReadTicket> read(UUID id, Reader reader) {
        return asked(ONE, reader).set("id", id).oneOrNull(row -> read(row, reader))
                .onItem().ifNull().failWith(NoSuchTicket::new)
                .invoke(SqlTicketsForReaders::requireKnown);
    }

    @Override
    public Uni<WholeTicket> whole(UUID id, Reader reader) {
        return asked(WHOLE, reader).set("id", id).oneOrNull(row -> whole(row, reader))
                .onItem().ifNull().failWith(NoSuchTicket::new)
                .invoke(whole -> requireKnown(whole.read()));
    }

    @Override
    public Uni<List<ReadTicket>> page(TicketQuery query) {
        var filter = TicketFilter.of(query);
        var asked = asked(READER + FROM + filter.clauses() + " limit :limit", query.reader()).set("limit", query.limit());
        for (var value : filter.values().entrySet()) {
            asked = asked.set(value.getKey(), value.getValue());
        }
        return asked.list(row -> read(row, query.reader()));
    }

    private Sql asked(String question, Reader reader) {
        return Sql.of(question)
                .set("reader", reader.id())
                .set("roles", reader.roles().toArray(String[]::new))
                .set("now", clock.instant());
    }

    private static ReadTicket read(SqlRow row, Reader reader) {
        var ticket = COLUMNS.read(row);
        var snapshot = TicketMapping.snapshot(ticket);
        var contact = new Contact(ticket.contactId, row.get("contact_handle", String.class),
                row.get("contact_name", String.class));
        return new ReadTicket(new StoredTicket(snapshot, contact, ticket.version, ticket.othersLikeThis),
                NeedToKnowPolicy.relation(reader, snapshot.sponsor(), snapshot.solvers(), circumstances(row)),
                is(row, "glass_broken"));
    }

    private static Circumstances circumstances(SqlRow row) {
        return new Circumstances(row.get("on_duty", String.class), is(row, "asked_to_approve"), is(row, "paged"),
                is(row, "works_for_contact"), is(row, "broke_glass"));
    }

    private WholeTicket whole(SqlRow row, Reader reader) {
        return new WholeTicket(read(row, reader), EntryJson.thread(row.get("thread", String.class)),
                lookedUp.read(row.get("customer", String.class)), is(row, "has_remedies"), is(row, "has_approvals"),
                is(row, "has_history"), is(row, "has_commitments"));
    }

    private static boolean is(SqlRow row, String column) {
        return row.get(column, Boolean.class);
    }

    private static void requireKnown(ReadTicket ticket) {
        if (ticket.extent() == Extent.NOTHING) {
            throw new NoSuchTicket();
        }
    }
}
