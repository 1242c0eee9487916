package io.amends.journeys.faults;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import io.amends.journeys.faults.CrashPoints.Place;
import io.amends.journeys.faults.Plan.Step;
import io.amends.journeys.faults.Strike.Crash;
import io.amends.journeys.faults.Strike.Disturbance;
import io.amends.journeys.faults.Strike.Kill;
import io.amends.journeys.faults.proxy.FaultProxy;
import io.amends.journeys.launcher.Murder;
import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Stack;

/** Carries strikes out, and counts what really died. */
final class Striker {

    private static final Duration UNTIL_PASSED = Duration.ofSeconds(30);
    private static final Duration UNTIL_UP = Duration.ofSeconds(90);
    private static final long LOOK_NANOS = 20_000_000;

    private final Stack stack;
    private final Map<Port, FaultProxy> proxies;
    private final Path orders;
    private final Map<String, Integer> kills = new TreeMap<>();
    private final Set<Place> reached = new LinkedHashSet<>();
    private final Set<Place> missed = new LinkedHashSet<>();

    Striker(Stack stack, Map<Port, FaultProxy> proxies, Path orders) {
        this.stack = stack;
        this.proxies = proxies;
        this.orders = orders;
    }

    /** The file from which a replica takes its order to crash. */
    static Path order(Path orders, String replica) {
        return orders.resolve(replica + ".crash");
    }

    void disturb(Disturbance disturbance) {
        var proxy = requireNonNull(proxies.get(disturbance.to()), () -> "Nothing stands before " + disturbance.to());
        proxy.set(disturbance.toxic());
        LockSupport.parkNanos(disturbance.length().toNanos());
        proxy.heal();
    }

    void heal() {
        proxies.values().forEach(FaultProxy::heal);
    }

    /** A place that nobody came by gets another chance, instead of a kill at random. */
    Step orWhatWasMissed(Step step) {
        boolean atRandom = step.kill() instanceof Kill kill && stack.services().contains(kill.victim());
        return missed().stream().findFirst().filter(place -> atRandom)
                .map(place -> new Step(new Crash(place, 1), step.disturbance(), step.hurry()))
                .orElse(step);
    }

    /** A crash is ordered before what leads to it begins. */
    void prepare(Strike strike) {
        if (strike instanceof Crash crash) {
            var replicas = replicasOf(crash);
            await(() -> replicas.stream().allMatch(stack::isUp), UNTIL_UP);
            replicas.forEach(replica -> write(order(orders, replica), crash.place().point() + " " + crash.pass()));
        }
    }

    private List<String> replicasOf(Crash crash) {
        return stack.services().stream().filter(name -> name.startsWith(crash.place().service())).toList();
    }

    /** Kills, and waits until the successor runs unless there is a hurry. Returns who died, and where. */
    String strike(Strike strike, boolean hurry) {
        var death = switch (strike) {
            case Kill kill -> new Death(kill(kill.victim()), kill.victim());
            case Crash crash -> crash(crash);
            case Disturbance disturbance -> throw new IllegalArgumentException("kills nobody");
        };
        kills.merge(death.cause(), 1, Integer::sum);
        if (!hurry) {
            await(() -> stack.isUp(death.victim()), UNTIL_UP);
        }
        return death.cause();
    }

    private record Death(String victim, String cause) {
    }

    private String kill(String victim) {
        // It may be dead from the strike before; a dead one cannot be killed.
        await(() -> stack.process(victim).isPresent(), UNTIL_UP);
        stack.process(victim).ifPresent(Murder::of);
        return victim;
    }

    private Death crash(Crash crash) {
        var replicas = replicasOf(crash);
        if (await(() -> replicas.stream().anyMatch(replica -> !Files.exists(order(orders, replica))), UNTIL_PASSED)) {
            String dead = firstWithoutOrder(replicas);
            replicas.forEach(replica -> delete(order(orders, replica)));
            reached.add(crash.place());
            return new Death(dead, crash.place().toString());
        }
        // Nobody came by: then it dies where it happens to be.
        replicas.forEach(replica -> delete(order(orders, replica)));
        missed.add(crash.place());
        String victim = kill(replicas.getFirst());
        return new Death(victim, victim + ", as it did not pass " + crash.place().point());
    }

    private String firstWithoutOrder(List<String> replicas) {
        return replicas.stream().filter(replica -> !Files.exists(order(orders, replica))).findFirst().orElseThrow();
    }

    private static boolean await(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return true;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many died of what, and where. */
    Map<String, Integer> kills() {
        return kills;
    }

    /** Places at which somebody was to die, and where nobody came by in time, not even at another attempt. */
    List<Place> missed() {
        return missed.stream().filter(place -> !reached.contains(place)).toList();
    }

    long disturbed() {
        return proxies.values().stream().mapToLong(FaultProxy::disturbed).sum();
    }
}
