package io.amends.journeys.faults.timer;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import io.amends.journeys.faults.timer.TimerPlan.Strike;
import io.amends.journeys.faults.timer.TimerPlan.What;
import io.amends.journeys.faults.timer.TimerPlan.Whom;
import io.amends.journeys.launcher.Murder;

/** Carries strikes out, and notes while nobody could fire. */
final class TimerStriker {

    private static final Duration UNTIL_UP = Duration.ofSeconds(90);
    private static final Duration UNTIL_NOTICED = Duration.ofSeconds(4);
    private static final Duration TO_TAKE_OVER = Duration.ofSeconds(5);
    private static final long LOOK_NANOS = 50_000_000;

    private final TimerField field;
    private final Followups followups;
    private final Random chance;
    private final List<FaultWindow> windows = new CopyOnWriteArrayList<>();
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
        boolean felt = victims.contains(field.holder().orElse("")) || strike.whom() == Whom.ALL;
        Instant begin = followups.now();
        switch (strike.what()) {
            case What.Kill kill -> kill(victims);
            case What.Stop stop -> stop(victims.getFirst(), stop.length());
            case What.Jump jump -> jump(victims.getFirst(), jump);
        }
        if (felt && !(strike.what() instanceof What.Jump)) {
            await(() -> field.replicas().stream().anyMatch(field.stack()::isUp), UNTIL_UP);
            windows.add(FaultWindow.from(begin, followups.now().plus(TO_TAKE_OVER)));
        }
        return strike.what() + " " + victims + (felt ? ", who fired" : "");
    }

    private List<String> victims(Whom whom) throws IOException {
        var replicas = field.replicas();
        String any = replicas.get(chance.nextInt(replicas.size()));
        return switch (whom) {
            case HOLDER -> List.of(field.holder().orElse(any));
            case ANY -> List.of(any);
            case ALL -> replicas;
        };
    }

    private void kill(List<String> victims) {
        for (String victim : victims) {
            await(() -> field.stack().process(victim).isPresent(), UNTIL_UP);
            field.stack().process(victim).ifPresent(Murder::of);
        }
        struck.incrementAndGet();
    }

    private void stop(String victim, Duration length) throws IOException, InterruptedException {
        await(() -> field.stack().process(victim).isPresent(), UNTIL_UP);
        var process = field.stack().process(victim);
        if (process.isPresent()) {
            signal("STOP", process.get().pid());
            LockSupport.parkNanos(length.toNanos());
            signal("CONT", process.get().pid());
        }
        struck.incrementAndGet();
    }

    /** It may be killed by then; there is nobody to be told then. */
    private static void signal(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).redirectErrorStream(true).start().waitFor();
    }

    private void jump(String victim, What.Jump jump) throws IOException {
        field.setClock(victim, jump.by().toMillis());
        // One that is dead, or that starts, is not ready either.
        if (!await(() -> !field.stack().isUp(victim), UNTIL_NOTICED)) {
            unnoticed.incrementAndGet();
        }
        LockSupport.parkNanos(jump.length().toNanos());
        field.setClock(victim, 0);
        jumped.incrementAndGet();
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
