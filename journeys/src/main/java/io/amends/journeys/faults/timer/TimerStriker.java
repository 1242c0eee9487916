package io.amends.journeys.faults.timer;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import io.amends.journeys.faults.timer.TimerField.Holder;
import io.amends.journeys.faults.timer.TimerPlan.Strike;
import io.amends.journeys.faults.timer.TimerPlan.What;
import io.amends.journeys.faults.timer.TimerPlan.Whom;
import io.amends.journeys.launcher.Murder;

/** Carries strikes out, and notes while nobody could fire. */
final class TimerStriker {

    private static final Duration UNTIL_UP = Duration.ofSeconds(90);
    private static final Duration UNTIL_NOTICED = Duration.ofSeconds(4);
    private static final long LOOK_NANOS = 50_000_000;
    private static final long LOOK_FOR_ANOTHER_NANOS = 250_000_000;

    private final TimerField field;
    private final Followups followups;
    private final Random chance;
    private final List<FaultWindow> windows = new CopyOnWriteArrayList<>();
    /** Epochs whose holder was killed. */
    private final Set<Long> dead = ConcurrentHashMap.newKeySet();
    /** How often each is stopped at the moment, or went on a moment ago. */
    private final Map<String, Integer> stopped = new ConcurrentHashMap<>();
    private final AtomicInteger struck = new AtomicInteger();
    private final AtomicInteger jumped = new AtomicInteger();
    private final AtomicInteger unnoticed = new AtomicInteger();

    TimerStriker(TimerField field, Followups followups, Random chance) {
        this.field = field;
        this.followups = followups;
        this.chance = chance;
    }

    /** Returns what was done to whom. */
    String strike(Strike strike) throws Exception {
        var victims = victims(strike.whom());
        boolean felt = switch (strike.what()) {
            case What.Kill kill -> kill(victims);
            case What.Stop stop -> stop(victims.getFirst(), stop.length());
            case What.Jump jump -> jump(victims.getFirst(), jump);
        };
        return strike.what() + " " + victims + (felt ? ", who fired" : "");
    }

    private List<String> victims(Whom whom) throws IOException {
        var replicas = field.replicas();
        String any = replicas.get(chance.nextInt(replicas.size()));
        return switch (whom) {
            case HOLDER -> List.of(field.holder().map(Holder::replica).orElse(any));
            case ANY -> List.of(any);
            case ALL -> replicas;
        };
    }

    private boolean kill(List<String> victims) throws Exception {
        victims.forEach(this::awaitStarted);
        var begin = followups.now();
        var holder = held(victims);
        victims.forEach(victim -> field.stack().process(victim).ifPresent(Murder::of));
        struck.incrementAndGet();
        if (holder.isPresent()) {
            dead.add(holder.get().epoch());
            windows.add(untilTaken(begin, holder.get(), UNTIL_UP));
        }
        return holder.isPresent();
    }

    private boolean stop(String victim, Duration length) throws Exception {
        awaitStarted(victim);
        var begin = followups.now();
        var holder = held(List.of(victim));
        var process = field.stack().process(victim);
        struck.incrementAndGet();
        if (process.isPresent()) {
            stopped.merge(victim, 1, Integer::sum);
            signal("STOP", process.get().pid());
            if (holder.isPresent()) {
                windows.add(untilTaken(begin, holder.get(), length));
            }
            LockSupport.parkNanos(Math.max(0, length.minus(Duration.between(begin, followups.now())).toNanos()));
            signal("CONT", process.get().pid());
            LockSupport.parkNanos(UNTIL_NOTICED.toNanos());
            stopped.computeIfPresent(victim, (name, times) -> times - 1);
        }
        return holder.isPresent();
    }

    /** Whoever of these fires at this moment; one that died before it fired anything more is no loss a second time. */
    private Optional<Holder> held(List<String> victims) throws IOException {
        return field.holder().filter(holder -> victims.contains(holder.replica()) && !dead.contains(holder.epoch()));
    }

    private void awaitStarted(String victim) {
        await(() -> field.stack().process(victim).isPresent(), UNTIL_UP);
    }

    /** Until another has the lease, or the one that was stopped goes on; not longer than it may take once somebody is up. */
    private FaultWindow untilTaken(Instant begin, Holder lost, Duration atMost) throws SQLException {
        Instant up = begin;
        Instant now = begin;
        while (now.isBefore(begin.plus(atMost)) && followups.epoch() <= lost.epoch()) {
            if (nobodyIsUp()) {
                up = followups.now();
            }
            LockSupport.parkNanos(LOOK_FOR_ANOTHER_NANOS);
            now = followups.now();
        }
        return FaultWindow.of(begin, up, now);
    }

    private boolean nobodyIsUp() {
        return field.replicas().stream().filter(replica -> stopped.getOrDefault(replica, 0) == 0)
                .noneMatch(field.stack()::isUp);
    }

    /** It may be killed by then; there is nobody to be told then. */
    private static void signal(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).redirectErrorStream(true).start().waitFor();
    }

    private boolean jump(String victim, What.Jump jump) throws Exception {
        field.setClock(victim, jump.by().toMillis());
        if (held(List.of(victim)).isPresent()) {
            followups.noteWrongClock(jump.by().toMillis());
        }
        // One that is dead, or that starts, is not ready either; one that was stopped notices nothing before it goes on.
        if (!await(() -> !field.stack().isUp(victim), UNTIL_NOTICED) && stopped.getOrDefault(victim, 0) == 0) {
            unnoticed.incrementAndGet();
        }
        LockSupport.parkNanos(jump.length().toNanos());
        field.setClock(victim, 0);
        followups.noteWrongClock(0);
        jumped.incrementAndGet();
        return false;
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

    List<FaultWindow> windows() {
        return List.copyOf(windows);
    }

    int struck() {
        return struck.get();
    }

    int jumped() {
        return jumped.get();
    }

    int unnoticed() {
        return unnoticed.get();
    }
}
