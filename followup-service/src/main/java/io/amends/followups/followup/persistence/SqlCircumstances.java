package io.amends.followups.followup.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.amends.followups.followup.application.CircumstancesOfTickets;
import io.amends.followups.followup.domain.Circumstances;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

/** Told in any order and more than once: the latest attempt and the latest moment stay. */
@ApplicationScoped
class SqlCircumstances implements CircumstancesOfTickets, PanacheRepositoryBase<TicketClockRow, UUID> {

    private static final String OF = """
            select c.network as network, c.remedy_type as remedy_type, h.network as heard_on, h.at as heard_at
            from ticket_circumstance c left join heard h on h.contact_id = c.contact_id where c.ticket_id = :ticket""";
    private static final String OPENED = """
            insert into ticket_circumstance (ticket_id, contact_id, network) values (:ticket, :contact, :network)
            on conflict (ticket_id) do update set contact_id = excluded.contact_id, network = excluded.network""";
    private static final String REMEDIED = """
            insert into ticket_circumstance (ticket_id, attempt, remedy_type) values (:ticket, :attempt, :remedy)
            on conflict (ticket_id) do update set attempt = excluded.attempt, remedy_type = excluded.remedy_type
            where ticket_circumstance.attempt <= excluded.attempt""";
    private static final String CLAIMED = """
            insert into ticket_circumstance (ticket_id, sponsor) values (:ticket, :sponsor)
            on conflict (ticket_id) do update set sponsor = excluded.sponsor""";
    private static final String HEARD = """
            insert into heard (contact_id, network, at) values (:contact, :network, :at)
            on conflict (contact_id, network) do update set at = excluded.at where heard.at < excluded.at""";

    @Override
    public Uni<Circumstances> of(TicketId ticket) {
        return getSession()
                .chain(session -> session.createNativeQuery(OF, Tuple.class).setParameter("ticket", ticket.value())
                        .getResultList())
                .map(SqlCircumstances::circumstances);
    }

    @Override
    public Uni<Void> opened(TicketId ticket, UUID contact, String network, Instant at) {
        return getSession()
                .chain(session -> session.createNativeQuery(OPENED).setParameter("ticket", ticket.value())
                        .setParameter("contact", contact).setParameter("network", network).executeUpdate())
                .chain(() -> heard(contact, network, at));
    }

    @Override
    public Uni<Void> claimed(TicketId ticket, String sponsor) {
        return getSession()
                .chain(session -> session.createNativeQuery(CLAIMED).setParameter("ticket", ticket.value())
                        .setParameter("sponsor", sponsor).executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remedied(TicketId ticket, int attempt, String remedyType) {
        return getSession()
                .chain(session -> session.createNativeQuery(REMEDIED).setParameter("ticket", ticket.value())
                        .setParameter("attempt", attempt).setParameter("remedy", remedyType).executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> heard(UUID contact, String network, Instant at) {
        return getSession()
                .chain(session -> session.createNativeQuery(HEARD).setParameter("contact", contact)
                        .setParameter("network", network).setParameter("at", at.atOffset(ZoneOffset.UTC)).executeUpdate())
                .replaceWithVoid();
    }

    private static Circumstances circumstances(List<Tuple> rows) {
        return rows.isEmpty() ? Circumstances.UNKNOWN
                : new Circumstances(rows.getFirst().get("network", String.class),
                        rows.getFirst().get("remedy_type", String.class),
                        rows.stream().filter(row -> row.get("heard_on") != null).collect(Collectors.toMap(
                                row -> row.get("heard_on", String.class),
                                row -> row.get("heard_at", OffsetDateTime.class).toInstant())));
    }
}
