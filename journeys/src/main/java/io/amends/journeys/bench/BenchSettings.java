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
 */
public record BenchSettings(int rounds, Duration time, Duration warmUp, int clients, int tickets) {

    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("rounds", rounds);
        told.put("seconds", time.toSeconds());
        told.put("warmUpSeconds", warmUp.toSeconds());
        told.put("clients", clients);
        told.put("tickets", tickets);
        told.put("cores", Runtime.getRuntime().availableProcessors());
        told.put("java", Runtime.version().toString());
        return told;
    }
}
