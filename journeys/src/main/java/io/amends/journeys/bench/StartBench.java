package io.amends.journeys.bench;

import static io.amends.journeys.bench.report.Gate.atMost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.amends.embedded.ChildProcess;
import io.amends.embedded.FreePort;
import io.amends.journeys.bench.report.Rounds;
import io.amends.journeys.launcher.Part;

/** perf-11: one service alone, from the start of its process to its first answer out of the database, to somebody logged in. */
final class StartBench {

    /** The first JDK that writes a cache of loaded and linked classes in one step. */
    private static final int JDK_WITH_CACHE = 25;
    private static final int MOST_SECONDS = 60;
    private static final long POLL_MILLIS = 10;

    private final House house;
    private final Path folder;
    private final Map<String, String> environment;
    private final HttpClient http = HttpClient.newHttpClient();

    private StartBench(House house) {
        this.house = house;
        this.folder = house.places().data().resolve("start");
        this.environment = environment(house);
    }

    static void run(House house) {
        var bench = new StartBench(house);
        house.report().add(atMost("perf-11", "start of ticket-service to its first answer", 2.5, "s", bench.starts(List.of())));
        if (Runtime.version().feature() < JDK_WITH_CACHE) {
            house.report().note("This JDK writes no AOT cache, so starts with it were not measured.");
            return;
        }
        Path cache = bench.folder.resolve("ticket-service.aot");
        bench.start(List.of("-XX:AOTCacheOutput=" + cache));
        house.report().add(atMost("perf-11", "the same with the JDK's AOT cache", 2, "s",
                bench.starts(List.of("-XX:AOTCache=" + cache))));
    }

    private Rounds starts(List<String> options) {
        var seconds = new ArrayList<Double>();
        for (int round = 1; round <= house.settings().rounds(); round++) {
            house.report().progress("start: round " + round + " of " + house.settings().rounds());
            seconds.add(start(options));
        }
        return new Rounds(seconds);
    }

    /** A second process of it, beside the stack's own that does nothing now. */
    private double start(List<String> options) {
        new Processes(house.stack()).awaitQuiet();
        var request = firstQuestion();
        long begin = System.nanoTime();
        try (var ignored = ChildProcess.start("start", command(options), environment, folder.resolve("start.log"))) {
            while (!answers(request)) {
                if (System.nanoTime() - begin > MOST_SECONDS * 1_000_000_000L) {
                    throw new IllegalStateException("ticket-service gave no answer; see " + folder.resolve("start.log"));
                }
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private HttpRequest firstQuestion() {
        var request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + environment.get("QUARKUS_HTTP_PORT") + "/v1/tickets?limit=1"));
        house.headers().forEach(request::header);
        return request.build();
    }

    private boolean answers(HttpRequest request) {
        try {
            Thread.sleep(POLL_MILLIS);
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private List<String> command(List<String> options) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-jar",
                house.places().repository().resolve("ticket-service/target/quarkus-app/quarkus-run.jar").toString()));
        return command;
    }

    /** As the stack's own has it, on other ports. */
    private static Map<String, String> environment(House house) {
        var environment = new HashMap<String, String>();
        try {
            Files.readAllLines(house.places().environment(Part.TICKET_SERVICE)).forEach(line -> {
                int equals = line.indexOf('=');
                environment.put(line.substring(0, equals), line.substring(equals + 2, line.length() - 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var ports = FreePort.find(2);
        environment.put("QUARKUS_HTTP_PORT", ports.getFirst().toString());
        environment.put("QUARKUS_MANAGEMENT_PORT", ports.getLast().toString());
        return environment;
    }
}
