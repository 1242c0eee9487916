package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atMost;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import io.amends.journeys.bench.data.Database;
import io.amends.journeys.bench.load.Call;
import io.amends.journeys.bench.load.Outcome;
import io.amends.journeys.bench.report.Count;
import io.amends.journeys.bench.report.Figure;
import io.amends.journeys.bench.report.Rounds;

/** perf-10 and perf-12: what a ticket costs in CPU time, and what load leaves behind in memory. */
final class Footprint {

    private static final int DRAINED_WITHIN_SECONDS = 120;
    private static final int MOST_MEGABYTES = 400;

    private final House house;
    private final Processes processes;
    private final Database tickets;

    Footprint(House house) {
        this.house = house;
        this.processes = new Processes(house.stack());
        this.tickets = new Database(house.places().ports(), "tickets");
    }

    void of(Function<Map<String, String>, Supplier<Call>> creates) {
        house.report().progress("create: CPU time and memory");
        try (var load = house.ticketService()) {
            settle();
            var before = processes.cpuByPart();
            var compiling = processes.compiling();
            var created = load.closed(house.settings().clients(), house.settings().time(), creates.apply(house.headers()));
            settle();
            tellCpu(before, processes.cpuByPart(), created);
            tellPart("of that compiling", processes.compiling().minus(compiling), created);
            var resident = processes.residentOfServices();
            load.closed(house.settings().clients(), house.settings().stretch(), creates.apply(house.headers()));
            settle();
            tellMemory(resident, processes.residentOfServices());
        }
    }

    /** What a create has left to the relay belongs to it. */
    private void settle() {
        boolean drained = Database.comesTrue(tickets::isDrained, DRAINED_WITHIN_SECONDS);
        house.report().add(new Count("outbox drained after creates", 1, drained ? 1 : 0));
    }

    private void tellCpu(Map<String, Duration> before, Map<String, Duration> after, Outcome created) {
        var used = new LinkedHashMap<String, Duration>();
        after.forEach((part, cpu) -> used.put(part, cpu.minus(before.get(part))));
        house.report().add(atMost("perf-12", "CPU per created ticket, all services, database and broker", 1, "ms",
                each(used.values().stream().reduce(Duration.ZERO, Duration::plus), created)));
        used.forEach((part, cpu) -> tellPart("of that " + part, cpu, created));
    }

    private void tellPart(String what, Duration cpu, Outcome created) {
        house.report().add(new Figure("CPU per created ticket, " + what, "ms", each(cpu, created)));
    }

    private static Rounds each(Duration cpu, Outcome created) {
        return Rounds.of(cpu.toNanos() / 1e6 / created.succeeded());
    }

    private void tellMemory(Map<String, Double> before, Map<String, Double> after) {
        after.forEach((service, megabytes) -> {
            house.report().add(atMost("perf-10", service + " resident after load", MOST_MEGABYTES, "MB",
                    Rounds.of(megabytes)));
            double growth = megabytes / before.getOrDefault(service, megabytes) - 1;
            house.report().add(atMost("perf-10", "growth of %s over %d s of load".formatted(service,
                    house.settings().stretch().toSeconds()), 0.05, "", Rounds.of(Math.max(0, growth))));
        });
    }
}
