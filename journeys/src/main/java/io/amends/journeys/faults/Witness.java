package io.amends.journeys.faults;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.amends.journeys.faults.oracle.Seen;
import io.amends.journeys.faults.oracle.Seen.Effect;
import io.amends.journeys.faults.oracle.Seen.Remedy;
import io.amends.journeys.faults.oracle.Seen.Sides;
import io.amends.journeys.faults.oracle.Seen.Trail;
import io.amends.journeys.standin.StandIns;

/** Looks at the databases and at the outside world, and asks no service. */
final class Witness {

    private static final List<String> SERVICES = List.of("tickets", "channels", "followups");
    private static final String ENTRIES = "select external_id from ticket_entry where external_id is not null";
    private static final String REPLIES_HERE = "select id, state from ticket_entry where purpose is not null";
    /** An outcome that nobody knows is told as a failure, with that reason. */
    private static final String REPLIES_THERE = """
            select id, case state when 'WAITING' then 'REQUESTED' when 'SENDING' then 'REQUESTED' when 'UNKNOWN' then 'FAILED'
                else state end from reply""";
    private static final String TRAILS = "select topic || ' ' || key, count(*), max(sequence) from outbox group by topic, key";
    private static final String NOTICES = """
            select count(*) from outbox where type in ('first-response.due.v1', 'followup.due.v1', 'verdict.overdue.v1',
                'dwell.exceeded.v1', 'execution.overdue.v1', 'approval.patience-ended.v1', 'approval.expiry-due.v1',
                'commitment.at-risk.v1', 'commitment.broken.v1')""";

    private final Databases databases;
    private final StandIns standIns;

    Witness(Databases databases, StandIns standIns) {
        this.databases = databases;
        this.standIns = standIns;
    }

    Seen look(long outOfOrder) throws SQLException {
        var entries = ids("tickets", ENTRIES);
        return new Seen(entries, setAside(), outOfOrder, remedies(), effects(), publicPosts(), trails(), waiting(),
                databases.count("followups", "select count(*) from timer where state = 'FIRED'"),
                databases.count("followups", NOTICES), sides(entries));
    }

    /** Of each ticket with more than one post: the network's id of each entry. */
    Map<String, Map<String, String>> conversations() throws SQLException {
        var tickets = new HashMap<String, Map<String, String>>();
        databases.read("tickets", "select ticket_id, id, external_id from ticket_entry where external_id is not null",
                row -> tickets.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)));
        tickets.values().removeIf(posts -> posts.size() < 2);
        return tickets;
    }

    private List<String> ids(String database, String query) throws SQLException {
        return databases.read(database, query, row -> row.getString(1));
    }

    private long setAside() throws SQLException {
        long all = databases.count("channels", "select count(*) from raw_inbox where state = 'QUARANTINED'");
        for (String service : SERVICES) {
            all += databases.count(service, "select count(*) from dead_letter");
        }
        return all;
    }

    private List<Remedy> remedies() throws SQLException {
        return databases.read("tickets", "select id, amount_minor, state from remedy where amount_minor is not null",
                row -> new Remedy(row.getString(1), row.getLong(2), row.getString(3)));
    }

    private List<Effect> effects() {
        return standIns.company().effects().stream()
                .map(effect -> new Effect(effect.remedyId(), effect.amount() == null ? 0 : effect.amount().minor()))
                .toList();
    }

    private List<String> publicPosts() {
        return standIns.network().publicLog().stream().map(post -> post.shownText()).toList();
    }

    private List<Trail> trails() throws SQLException {
        var all = new ArrayList<Trail>();
        for (String service : SERVICES) {
            all.addAll(databases.read(service, TRAILS,
                    row -> new Trail(service + " " + row.getString(1), row.getLong(2), row.getLong(3))));
        }
        return all;
    }

    private long waiting() throws SQLException {
        long all = 0;
        for (String service : SERVICES) {
            all += databases.count(service, "select count(*) from outbox where published_at is null");
            all += databases.count(service, "select count(*) from parked_event");
        }
        return all;
    }

    private List<Sides> sides(List<String> entries) throws SQLException {
        return List.of(
                Sides.of("messages: channel-service/ticket-service",
                        new HashSet<>(ids("channels", "select external_id from message")), new HashSet<>(entries)),
                Sides.of("tickets: ticket-service/followup-service", set("tickets", "select id from ticket"),
                        set("followups", "select ticket_id from ticket_clock")),
                Sides.of("ended tickets: ticket-service/followup-service",
                        set("tickets", "select id from ticket where ended_at is not null"),
                        set("followups", "select ticket_id from ticket_clock where ended_at is not null")),
                new Sides("replies: ticket-service/channel-service", states("tickets", REPLIES_HERE),
                        states("channels", REPLIES_THERE)));
    }

    private Set<String> set(String database, String query) throws SQLException {
        return ids(database, query).stream().collect(toSet());
    }

    private Map<String, String> states(String database, String query) throws SQLException {
        return databases.read(database, query, row -> List.of(row.getString(1), row.getString(2))).stream()
                .collect(toMap(List::getFirst, List::getLast));
    }
}
