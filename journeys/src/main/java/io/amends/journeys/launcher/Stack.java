package io.amends.journeys.launcher;

import static io.amends.journeys.launcher.Part.GATEWAY;
import static io.amends.journeys.launcher.Part.KAFKA;
import static io.amends.journeys.launcher.Part.KEYCLOAK;
import static io.amends.journeys.launcher.Part.POSTGRESQL;
import static io.amends.journeys.launcher.Part.STAND_INS;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.amends.embedded.ChildProcess;
import io.amends.embedded.EmbeddedKeycloak;
import io.amends.embedded.EmbeddedPostgresql;
import io.amends.embedded.KafkaProcess;
import io.amends.embedded.stripe.StandInStripe;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandIns;

/**
 * A whole Amends on this machine: databases, broker, login, stand-ins, three services and the origin in front of them.
 *
 * <p>
 * However its process ends, nothing that it started stays behind.
 */
public final class Stack implements AutoCloseable {

    /** What customers paid by card, for whoever wants to try a refund with Stripe. */
    private static final List<String> PAID = List.of("pi_vlinder_1", "pi_vlinder_2", "ch_vlinder_3");
    private static final long PAID_CENTS = 6_000;

    private final StackSettings settings;
    private final Upkeep upkeep;
    private final Progress progress;
    private final StandInSettings standInSettings;
    private final ServiceEnvironment environment;
    private final RunRecord record;
    private final LastWill lastWill;
    private final Starting starting = new Starting();
    private final Running running = new Running();
    private final Keeper keeper = new Keeper();
    private final List<Replica> replicas;
    private final Thread hook = new Thread(this::end, "stack-end");
    private @Nullable StandIns standIns;

    private Stack(StackSettings settings, Upkeep upkeep, Progress progress) {
        this.settings = settings;
        this.upkeep = upkeep;
        this.progress = progress;
        Ports ports = settings.ports();
        standInSettings = StandInSettings.ofVlinder(
                new StandInSettings.Ports(ports.of(Port.NETWORK), ports.of(Port.COMPANY), ports.of(Port.PARTNER)),
                URI.create("http://" + ports.address(Port.ORIGIN) + "/v1/webhooks/x"));
        environment = new ServiceEnvironment(settings, upkeep, standInSettings);
        replicas = Part.SERVICES.stream()
                .flatMap(service -> Replica.of(service, upkeep.replicasOf(service), ports).stream()).toList();
        record = RunRecord.begin(settings.data());
        lastWill = LastWill.overProcessesIn(settings.data());
    }

    public static Stack start(StackSettings settings) {
        return start(settings, Progress.NONE);
    }

    public static Stack start(StackSettings settings, Progress progress) {
        return start(settings, Upkeep.USUAL, progress);
    }

    /** Returns when everything is ready; if anything fails, all that had been started is ended first. */
    public static Stack start(StackSettings settings, Upkeep upkeep, Progress progress) {
        mustNotRunOn(settings.data());
        Leftovers.end(settings);
        settings.ports().mustBeFreeFor(settings.parts());
        var stack = new Stack(settings, upkeep, progress);
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
        var gateway = start(GATEWAY, List.of(), () -> running.add(GATEWAY, Gateway.start(settings, replicas)));
        var all = new ArrayList<>(List.of(postgresql, kafka, keycloak, standIns, gateway));
        Part.SERVICES.forEach(environment::write);
        for (Replica replica : replicas) {
            all.add(start(replica, List.of(postgresql, kafka)));
        }
        starting.await(all);
        record.noteReady();
    }

    private CompletableFuture<Void> start(Part part, List<CompletableFuture<Void>> conditions, Starting.Step step) {
        String address = settings.ports().address(part.port());
        return start(part, conditions, step, () -> record.noteAddress(part.toString(), address), address);
    }

    private CompletableFuture<Void> start(Replica replica, List<CompletableFuture<Void>> conditions) {
        String address = "127.0.0.1:" + replica.port();
        return start(replica.service(), conditions, () -> startService(replica),
                () -> record.noteAddress(replica.name(), address), address);
    }

    private CompletableFuture<Void> start(Part part, List<CompletableFuture<Void>> conditions, Starting.Step step,
            Runnable note,
            String address) {
        if (!settings.parts().contains(part)) {
            return CompletableFuture.completedFuture(null);
        }
        return starting.after(conditions, part, () -> {
            Instant begin = Instant.now();
            step.run();
            note.run();
            progress.ready(part, address, Duration.between(begin, Instant.now()));
        });
    }

    private void startPostgresql() throws Exception {
        keep(POSTGRESQL.toString(), this::postgresql, postgresql -> ProcessHandle.of(postgresql.pid()).orElseThrow().onExit());
    }

    private EmbeddedPostgresql postgresql() {
        var postgresql = running.add(POSTGRESQL,
                EmbeddedPostgresql.start(settings.home(POSTGRESQL), settings.ports().of(Port.POSTGRESQL)));
        record.note(POSTGRESQL, postgresql.pid());
        return postgresql;
    }

    private void startKafka() throws Exception {
        keep(KAFKA.toString(), this::kafka, KafkaProcess::onExit).awaitReady();
    }

    private KafkaProcess kafka() {
        var kafka = running.add(KAFKA, KafkaProcess.start(settings.home(KAFKA), settings.ports().of(Port.KAFKA),
                upkeep.seenAt(Port.KAFKA, settings.ports())));
        record.note(KAFKA, kafka.pid());
        return kafka;
    }

    private void startService(Replica replica) throws Exception {
        ServiceProcess.forgetLog(settings, replica);
        keep(replica.name(), () -> service(replica), ServiceProcess::onExit).awaitReady();
    }

    private ServiceProcess service(Replica replica) throws IOException {
        var process = running.add(replica.service(), ServiceProcess.start(settings, replica, environment.of(replica),
                upkeep.jvmOptions().apply(replica.name())));
        record.note(replica.name(), process.pid());
        return process;
    }

    private <T extends AutoCloseable> T keep(String name, Callable<T> start,
            Function<T, ? extends CompletableFuture<?>> end) throws Exception {
        T first = start.call();
        if (upkeep.restart()) {
            keeper.keep(name, first, end, start, running::forget);
        }
        return first;
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
        var stripe = running.add(STAND_INS, StandInStripe.start(settings.ports().of(Port.STRIPE)));
        PAID.forEach(payment -> stripe.paid(payment, PAID_CENTS, "eur"));
    }

    public StackSettings settings() {
        return settings;
    }

    /** What runs under a name that {@code ./amends status} shows; empty while it is dead. */
    public Optional<ProcessHandle> process(String name) {
        return record.process(name);
    }

    /** Whether it takes requests at this moment. */
    public boolean isUp(String name) {
        return record.process(name).isPresent() && replicas.stream().filter(replica -> replica.name().equals(name)).findFirst()
                .map(replica -> ChildProcess.answers(ServiceProcess.readiness(replica.management())))
                .orElseGet(() -> StatusCommand.answers(record.address(name).orElse("")));
    }

    /** The names of all services that run, replica by replica. */
    public List<String> services() {
        return replicas.stream().map(Replica::name).toList();
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
        keeper.close();
        starting.close();
        running.close();
        EmbeddedPostgresql.stopLeftover(settings.home(POSTGRESQL));
        record.delete();
        lastWill.close();
    }
}
