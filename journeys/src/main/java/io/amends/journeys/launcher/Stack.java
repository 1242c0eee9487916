package io.amends.journeys.launcher;

import static io.amends.journeys.launcher.Part.GATEWAY;
import static io.amends.journeys.launcher.Part.KAFKA;
import static io.amends.journeys.launcher.Part.KEYCLOAK;
import static io.amends.journeys.launcher.Part.POSTGRESQL;
import static io.amends.journeys.launcher.Part.STAND_INS;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import io.amends.embedded.EmbeddedKafka;
import io.amends.embedded.EmbeddedKeycloak;
import io.amends.embedded.EmbeddedPostgresql;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandIns;

/**
 * A whole Amends on this machine: databases, broker, login, stand-ins, three services and the origin in front of them.
 *
 * <p>
 * However its process ends, nothing that it started stays behind.
 */
public final class Stack implements AutoCloseable {

    private final StackSettings settings;
    private final Progress progress;
    private final StandInSettings standInSettings;
    private final ServiceEnvironment environment;
    private final RunRecord record;
    private final LastWill lastWill;
    private final Starting starting = new Starting();
    private final Running running = new Running();
    private final Thread hook = new Thread(this::end, "stack-end");
    private @Nullable StandIns standIns;

    private Stack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        Ports ports = settings.ports();
        standInSettings = StandInSettings.ofVlinder(
                new StandInSettings.Ports(ports.of(Port.NETWORK), ports.of(Port.COMPANY), ports.of(Port.PARTNER)),
                URI.create("http://" + ports.address(Port.ORIGIN) + "/v1/webhooks/x"));
        environment = new ServiceEnvironment(settings, standInSettings);
        record = RunRecord.begin(settings.data());
        lastWill = LastWill.overProcessesIn(settings.data());
    }

    public static Stack start(StackSettings settings) {
        return start(settings, Progress.NONE);
    }

    /** Returns when everything is ready; if anything fails, all that had been started is ended first. */
    public static Stack start(StackSettings settings, Progress progress) {
        mustNotRunOn(settings.data());
        Leftovers.end(settings);
        settings.ports().mustBeFreeFor(settings.parts());
        var stack = new Stack(settings, progress);
        Runtime.getRuntime().addShutdownHook(stack.hook);
        try {
            stack.startParts();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    static void mustNotRunOn(Path data) {
        RunRecord.read(data).flatMap(RunRecord::launcher).ifPresent(launcher -> {
            throw new CannotStart(
                    "Amends runs already on " + data + " (process " + launcher.pid() + "); ./amends down ends it.");
        });
    }

    private void startParts() {
        var postgresql = start(POSTGRESQL, List.of(), this::startPostgresql);
        var kafka = start(KAFKA, List.of(), this::startKafka);
        var keycloak = start(KEYCLOAK, List.of(), this::startKeycloak);
        var standIns = start(STAND_INS, List.of(), this::startStandIns);
        var gateway = start(GATEWAY, List.of(), () -> running.add(GATEWAY, Gateway.start(settings)));
        var all = new ArrayList<>(List.of(postgresql, kafka, keycloak, standIns, gateway));
        for (Part service : Part.SERVICES) {
            environment.write(service);
            all.add(start(service, List.of(postgresql, kafka), () -> startService(service)));
        }
        starting.await(all);
        record.noteReady();
    }

    private CompletableFuture<Void> start(Part part, List<CompletableFuture<Void>> conditions, Starting.Step step) {
        if (!settings.parts().contains(part)) {
            return CompletableFuture.completedFuture(null);
        }
        return starting.after(conditions, part, () -> {
            Instant begin = Instant.now();
            step.run();
            String address = settings.ports().address(part.port());
            record.noteAddress(part, address);
            progress.ready(part, address, Duration.between(begin, Instant.now()));
        });
    }

    private void startPostgresql() {
        var postgresql = EmbeddedPostgresql.start(settings.home(POSTGRESQL), settings.ports().of(Port.POSTGRESQL));
        running.add(POSTGRESQL, postgresql);
        record.note(POSTGRESQL, postgresql.pid());
    }

    private void startKafka() {
        running.add(KAFKA, EmbeddedKafka.start(settings.home(KAFKA), settings.ports().of(Port.KAFKA)));
    }

    private void startKeycloak() throws InterruptedException {
        if (!EmbeddedKeycloak.isPrepared(settings.origin())) {
            progress.patience("keycloak is being prepared on this machine, once; it takes about a minute");
        }
        var keycloak = EmbeddedKeycloak.start(settings.home(KEYCLOAK), settings.ports().of(Port.KEYCLOAK), settings.origin());
        running.add(KEYCLOAK, keycloak);
        record.note(KEYCLOAK, keycloak.pid());
        keycloak.awaitReady();
    }

    private void startStandIns() {
        standIns = running.add(STAND_INS, StandIns.start(standInSettings));
    }

    private void startService(Part service) throws Exception {
        var process = running.add(service, ServiceProcess.start(settings, service, environment.of(service)));
        record.note(service, process.pid());
        process.awaitReady();
    }

    public StackSettings settings() {
        return settings;
    }

    /** The network, the company system and the partner, with what they saw. */
    public StandIns standIns() {
        if (standIns == null) {
            throw new IllegalStateException("this stack was started without stand-ins");
        }
        return standIns;
    }

    /** What signs a webhook of the network as the real one would. */
    public StandInSettings standInSettings() {
        return standInSettings;
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // This is the shutdown, and the hook has done the same.
        }
    }

    private synchronized void end() {
        starting.close();
        running.close();
        EmbeddedPostgresql.stopLeftover(settings.home(POSTGRESQL));
        record.delete();
        lastWill.close();
    }
}
