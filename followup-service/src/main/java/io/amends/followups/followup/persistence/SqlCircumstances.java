package io.amends.followups.followup.persistence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.followup.application.CircumstancesOfTickets;
import io.amends.followups.followup.domain.Circumstances;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.smallrye.mutiny.Uni;

/** Told in any order and more than once: the latest attempt and the latest moment stay. */
@ApplicationScoped
class SqlCircumstances implements CircumstancesOfTickets {

    private static final String OF = """
            select c.network as network, c.remedy_type as remedy_type, c.zone as zone, h.network as heard_on, h.at as heard_at
            from ticket_circumstance c left join heard h on h.contact_id = c.contact_id where c.ticket_id = :ticket""";
    private static final String REMEDIED = """
            insert into ticket_circumstance (ticket_id, attempt, remedy_type) values (:ticket, :attempt, :remedy)
            on conflict (ticket_id) do update set attempt = excluded.attempt, remedy_type = excluded.remedy_type
            where ticket_circumstance.attempt <= excluded.attempt""";
    private static final String CLAIMED = """
            insert into ticket_circumstance (ticket_id, sponsor) values (:ticket, :sponsor)
            on conflict (ticket_id) do update set sponsor = excluded.sponsor""";
    private static final String LIVES = """
            insert into ticket_circumstance (ticket_id, zone) values (:ticket, :zone)
            on conflict (ticket_id) do update set zone = excluded.zone""";
    private static final String HEARD = """
            insert into heard (contact_id, network, at) values (:contact, :network, :at)
            on conflict (contact_id, network) do update set at = excluded.at where heard.at < excluded.at""";
    private static final String OPENED = "with heard_now as (" + HEARD + """
            ) insert into ticket_circumstance (ticket_id, contact_id, network) values (:ticket, :contact, :network)
            on conflict (ticket_id) do update set contact_id = excluded.contact_id, network = excluded.network""";

    /** Where the customer was heard last, if anywhere: one row for each network. */
    private record Row(@Nullable String network, @Nullable String remedyType, @Nullable String zone, @Nullable String heardOn,
            @Nullable Instant at) {

        static Row of(SqlRow row) {
            return new Row(row.get("network", String.class), row.get("remedy_type", String.class),
                    row.get("zone", String.class),
                    row.get("heard_on", String.class), row.get("heard_at", Instant.class));
        }
    }

    @Override
    public Uni<Circumstances> of(TicketId ticket) {
        return Sql.of(OF).set("ticket", ticket.value()).list(Row::of).map(SqlCircumstances::circumstances);
    }

    @Override
    public Uni<Void> opened(TicketId ticket, UUID contact, String network, Instant at) {
        return Sql.of(OPENED).set("ticket", ticket.value()).set("contact", contact).set("network", network).set("at", at).run()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> claimed(TicketId ticket, String sponsor) {
        return Sql.of(CLAIMED).set("ticket", ticket.value()).set("sponsor", sponsor).run().replaceWithVoid();
    }

    @Override
    public Uni<Void> remedied(TicketId ticket, int attempt, String remedyType) {
        return Sql.of(REMEDIED).set("ticket", ticket.value()).set("attempt", attempt).set("remedy", remedyType).run()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> lives(TicketId ticket, ZoneId zone) {
        return Sql.of(LIVES).set("ticket", ticket.value()).set("zone", zone.getId()).run().replaceWithVoid();
    }

    @Override
    public Uni<Void> heard(UUID contact, String network, Instant at) {
        return Sql.of(HEARD).set("contact", contact).set("network", network).set("at", at).run().replaceWithVoid();
    }

    private static Circumstances circumstances(List<Row> rows) {
        return rows.isEmpty() ? Circumstances.UNKNOWN
                : new Circumstances(rows.getFirst().network(), rows.getFirst().remedyType(), zone(rows.getFirst()),
                        rows.stream().filter(row -> row.heardOn() != null).collect(Collectors.toMap(Row::heardOn, Row::at)));
    }

    private static @Nullable ZoneId zone(Row row) {
        return row.zone() == null ? null : ZoneId.of(row.zone());
    }
}
