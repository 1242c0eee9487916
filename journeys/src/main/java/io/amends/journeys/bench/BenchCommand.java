package io.amends.journeys.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import io.amends.embedded.Folders;
import io.amends.journeys.bench.data.SeedTickets;
import io.amends.journeys.bench.report.Gate;
import io.amends.journeys.bench.report.JsonReport;
import io.amends.journeys.bench.report.MarkdownReport;
import io.amends.journeys.bench.report.Report;
import io.amends.journeys.bench.report.Rounds;
import io.amends.journeys.bench.report.SvgChart;
import io.amends.journeys.launcher.Jvm;
import io.amends.journeys.launcher.LauncherLog;
import io.amends.journeys.launcher.Part;
import io.amends.journeys.launcher.Ports;
import io.amends.journeys.launcher.PrintedProgress;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.launcher.StackSettings;
import io.amends.journeys.launcher.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a stack of its own, measures, and writes down what it found. */
@Command(name = "bench", sortOptions = false, mixinStandardHelpOptions = true, description = {
        "Measure Amends on this machine, against what PostgreSQL alone reaches with the same statements.",
        "Ratios of one run count; plain figures hold for this machine and this hour only.",
        "Exit code 0 when no count is wrong, however slow it was." })
public final class BenchCommand implements Callable<Integer> {

    /** As most are, and as the peers were measured: they wrote no mail. */
    private static final Map<String, String> NO_PARTNER = Map.of("AMENDS_PARTNER_URL", "");

    @Parameters(paramLabel = "NAME", description = "What to measure: ${COMPLETION-CANDIDATES}; default: all.")
    List<Bench> benches = List.of();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "How often limit and ours take turns; default ${DEFAULT-VALUE}.")
    int rounds;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "How long each turn is; default ${DEFAULT-VALUE}.")
    int seconds;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "15", description = "Seconds of unmeasured load before; default ${DEFAULT-VALUE}.")
    int warmUp;

    @Option(names = "--clients", paramLabel = "N", defaultValue = "8", description = "At once, where a rate is measured; default ${DEFAULT-VALUE}.")
    int clients;

    @Option(names = "--tickets", paramLabel = "N", defaultValue = "100000", description = "Over which it is measured; default ${DEFAULT-VALUE}.")
    int tickets;

    @Option(names = "--many-tickets", paramLabel = "N", defaultValue = "1000000", description = "Over which a list must be as quick; default ${DEFAULT-VALUE}.")
    int manyTickets;

    @Option(names = "--pending", paramLabel = "N", defaultValue = "1000000", description = "Timers that wait while others fire; default ${DEFAULT-VALUE}.")
    int pending;

    @Option(names = "--long", description = "Outage and growth of memory over 10 minutes each instead of one.")
    boolean thorough;

    @Option(names = "--light", description = "Services compile lightly, as in up and demo: slower in the end, but warm in seconds.")
    boolean light;

    @Option(names = "--rt", paramLabel = "URL", description = "A Request Tracker on this machine, measured in turn with us; else its published figures are compared.")
    @Nullable
    URI requestTracker;

    @Option(names = "--rt-token", paramLabel = "FILE", description = "Holds the API token of one of its users.")
    @Nullable
    Path requestTrackerToken;

    @Option(names = "--data", paramLabel = "DIR", description = "Where databases and logs lie meanwhile; emptied first. Default: data in the folder of the results.")
    Path data = results().resolve("data");

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        var report = new Report(out);
        Folders.delete(data);
        Files.createDirectories(results());
        var peer = peer();
        var places = StackSettings.in(data).with(Ports.free()).with(parts())
                .with(light ? Jvm.STARTS_QUICKLY : Jvm.RUNS_LONG);
        LauncherLog.goTo(places.launcherLog());
        try (var stack = Stack.start(places, upkeep(), new PrintedProgress(out))) {
            measure(new House(stack, settings(), results(), report, peer));
        } finally {
            // What was measured before something broke is worth keeping.
            write(report);
        }
        return report.isRight() ? 0 : 1;
    }

    private void measure(House house) {
        if (!timersAlone()) {
            house.report().progress("seeding " + tickets + " tickets");
            new SeedTickets(house.places().ports()).only(tickets);
        }
        for (Bench bench : benches.isEmpty() ? List.of(Bench.values()) : benches) {
            new Processes(house.stack()).awaitQuiet();
            bench.run(house);
        }
        if (!timersAlone()) {
            house.report().add(Gate.atMost("feel", "memory of the whole stack, this load generator included", 4096, "MB",
                    Rounds.of(new Processes(house.stack()).wholeStack())));
        }
        house.report()
                .note(house.requestTracker()
                        .map(peer -> "Request Tracker measured here over %,d tickets of its own; Redmine: %s."
                                .formatted(peer.tickets(), Peers.SOURCE))
                        .orElse("Request Tracker and Redmine: " + Peers.SOURCE + "."));
    }

    private boolean timersAlone() {
        return benches.equals(List.of(Bench.TIMERS));
    }

    private Set<Part> parts() {
        return timersAlone() ? TimersBench.PARTS : Set.of(Part.values());
    }

    /** Where timers alone are measured, several could fire them; all the rest is measured with one of each. */
    private Upkeep upkeep() {
        return timersAlone()
                ? Upkeep.of(Map.of(Part.FOLLOWUP_SERVICE, TimersBench.REPLICAS), false)
                : new Upkeep(Map.of(), false, Map.of(), service -> NO_PARTNER, replica -> List.of());
    }

    private Optional<RequestTracker> peer() throws IOException, InterruptedException {
        return requestTracker == null || requestTrackerToken == null ? Optional.empty()
                : Optional.of(RequestTracker.at(requestTracker, Files.readString(requestTrackerToken)));
    }

    BenchSettings settings() {
        return new BenchSettings(rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp), clients, tickets, manyTickets,
                pending, thorough);
    }

    private void write(Report report) throws IOException {
        String heading = "Amends, measured on " + Runtime.getRuntime().availableProcessors() + " cores";
        String markdown = MarkdownReport.of(heading, report);
        Files.writeString(results().resolve("bench.md"), markdown);
        Files.writeString(results().resolve("bench.json"), JsonReport.of(settings().told(), report));
        Files.writeString(results().resolve("bench.svg"), SvgChart.of(heading, report.gates()));
        spec.commandLine().getOut().printf("%n%s%nWritten to %s: bench.md, bench.json, bench.svg%n", markdown, results());
        spec.commandLine().getOut().flush();
    }

    private static Path results() {
        return Path.of(System.getProperty("amends.root", ".."), "target", "bench").toAbsolutePath().normalize();
    }
}
