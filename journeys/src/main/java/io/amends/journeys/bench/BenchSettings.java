package io.amends.journeys.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much is measured.
 *
 * @param rounds how often limit and ours take turns
 * @param time how long each turn is
 * @param warmUp how long load runs unmeasured before the first round
 * @param clients at once, where a rate is measured
 * @param tickets over which it is measured
 * @param manyTickets over which a list must be as quick
 * @param pending timers that wait while others fire
 * @param thorough stretches as long as the goals ask for, where else a minute must do
 */
public record BenchSettings(int rounds, Duration time, Duration warmUp, int clients, int tickets, int manyTickets, int pending,
        boolean thorough) {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** How long load runs where a goal speaks of ten minutes. */
    Duration stretch() {
        var brief = time.multipliedBy(12);
        return thorough ? Duration.ofMinutes(10) : brief.compareTo(A_MINUTE) < 0 ? brief : A_MINUTE;
    }

    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("rounds", rounds);
        told.put("seconds", time.toSeconds());
        told.put("warmUpSeconds", warmUp.toSeconds());
        told.put("clients", clients);
        told.put("tickets", tickets);
        told.put("manyTickets", manyTickets);
        told.put("pending", pending);
        told.put("long", thorough);
        told.put("cores", Runtime.getRuntime().availableProcessors());
        told.put("java", Runtime.version().toString());
        return told;
    }
}
