package io.amends.tickets.insight.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The figures once more, from nothing but events, in the plainest way: sorted lists and counting. */
final class Recomputed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Recomputed() {
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the shape of the answer. */
    static JsonNode figures(List<Told> tickets) {
        try {
            // Read back, as a number in a text has no type.
            return tree(JSON.writeValueAsString(reckoned(tickets)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> reckoned(List<Told> tickets) {
        long sought = tickets.stream().filter(Told::isForMoreThanWords).count();
        long decidable = tickets.stream().filter(Told::isDecidable).count();
        var requests = tickets.stream().flatMap(ticket -> ticket.requests().stream()).toList();
        var waits = requests.stream().map(Told.Answered::seconds).filter(Objects::nonNull).toList();
        long refused = requests.stream().filter(Told.Answered::refused).count();
        return of("tickets", tickets.size(), "sought", sought, "decidable", decidable,
                "decidableShare", sought == 0 ? null : Math.round(10_000.0 * decidable / sought) / 10_000.0,
                "withheld", tickets.stream().filter(Told::isWithheld).count(),
                "declined", tickets.stream().filter(Told::isDeclined).count(),
                "permission", of("asked", requests.size(), "answered", waits.size(), "seconds", spread(waits)),
                "effort", effort(tickets.stream().map(Told::actionsUntilReleased).filter(Objects::nonNull).toList()),
                "costs", costs(tickets),
                "overruled", of("refused", refused, "answered", waits.size(), "tooMuch", 0, "sampled", 0),
                "times", times(tickets));
    }

    private static @Nullable Map<String, Object> effort(List<Long> actions) {
        return actions.isEmpty() ? null
                : of("tickets", actions.size(), "mean",
                        Math.round(100 * actions.stream().mapToLong(Long::longValue).average().orElseThrow()) / 100.0,
                        "p95", rank(actions, 95));
    }

    private static List<Map<String, Object>> costs(List<Told> tickets) {
        var totals = new TreeMap<String, Long>();
        tickets.forEach(ticket -> ticket.givenByCurrency()
                .forEach((currency, minor) -> totals.merge(currency, minor, Long::sum)));
        var costs = new ArrayList<Map<String, Object>>();
        totals.forEach((currency, minor) -> costs.add(of("total", money(minor, currency), "perTicket",
                money(Math.round((double) minor / tickets.size()), currency))));
        return costs;
    }

    private static Map<String, Object> times(List<Told> tickets) {
        var times = new LinkedHashMap<String, Object>();
        Stream.of("reply", "decision", "effect", "verdict").forEach(step -> times.put(step,
                spread(tickets.stream().map(ticket -> ticket.secondsUntil(step)).filter(Objects::nonNull).toList())));
        times.put("execution",
                spread(tickets.stream().map(Told::secondsFromDecisionToEffect).filter(Objects::nonNull).toList()));
        return times;
    }

    private static @Nullable Map<String, Object> spread(List<Long> seconds) {
        return seconds.isEmpty() ? null
                : of("count", seconds.size(), "p50", rank(seconds, 50), "p95", rank(seconds, 95));
    }

    private static long rank(List<Long> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    private static Map<String, Object> money(long minor, String currency) {
        return of("minor", minor, "currency", currency);
    }

    private static Map<String, Object> of(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) Objects.requireNonNull(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
