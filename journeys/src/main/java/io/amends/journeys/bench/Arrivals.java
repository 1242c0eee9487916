package io.amends.journeys.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.HdrHistogram.Histogram;

import io.amends.journeys.bench.data.Database;

/** What became of posts: each must be exactly one entry of a ticket, in the order of its conversation. */
record Arrivals(Map<String, List<Arrival>> byPost) {

    private static final String ALL = """
            select e.external_id, t.id, e.conversation_id, e.stored_at from ticket_entry e join ticket t on t.id = e.ticket_id
            where e.external_id like '71%' order by e.stored_at""";

    record Arrival(String post, UUID ticket, UUID conversation, double millis) {
    }

    /** Waits until all have come. */
    static Arrivals of(Set<String> posts, Database tickets, Duration patience) {
        Database.comesTrue(
                () -> tickets.count("select count(*) from ticket_entry where external_id like '71%'") >= posts.size(),
                patience.toSeconds());
        return new Arrivals(tickets.rows(ALL, row -> new Arrival(row.getString(1), row.getObject(2, UUID.class),
                row.getObject(3, UUID.class), Database.millis(row, 4))).stream()
                .collect(Collectors.groupingBy(Arrival::post)));
    }

    long lost(Set<String> posts) {
        return posts.stream().filter(post -> !byPost.containsKey(post)).count();
    }

    long doubled() {
        return byPost.values().stream().mapToLong(entries -> entries.size() - 1L).sum();
    }

    long outOfOrder() {
        var last = new HashMap<UUID, Long>();
        return inTime().stream().filter(arrival -> {
            long number = Long.parseLong(arrival.post());
            Long before = last.put(arrival.conversation(), number);
            return before != null && before > number;
        }).count();
    }

    /** Of the last of these posts. */
    double lastMillis(Set<String> posts) {
        return inTime().stream().filter(arrival -> posts.contains(arrival.post())).mapToDouble(Arrival::millis).max().orElse(0);
    }

    /** From leaving until the entry was written. */
    Histogram latencies(Map<String, Instant> sent) {
        var micros = new Histogram(3);
        inTime().forEach(arrival -> {
            Instant left = sent.get(arrival.post());
            if (left != null) {
                micros.recordValue(Math.max(0, Math.round(1000 * (arrival.millis() - millis(left)))));
            }
        });
        return micros;
    }

    static double millis(Instant at) {
        return at.getEpochSecond() * 1000.0 + at.getNano() / 1e6;
    }

    private List<Arrival> inTime() {
        var all = new ArrayList<Arrival>();
        byPost.values().forEach(all::addAll);
        all.sort(Comparator.comparingDouble(Arrival::millis));
        return all;
    }
}
