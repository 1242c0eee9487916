package io.amends.journeys.faults.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Judges from outside (I7): each timer fired once, not before it was due, and none is missing; late only as long as nobody
 * could fire. By the database's clock, and by what another service heard.
 *
 * @param expected the tickets whose timers were set
 * @param seen what became of them
 * @param heard how many events of a ticket were heard
 * @param windows while nobody could fire
 * @param now by the database's clock, when it was looked
 */
record TimerOracle(Set<UUID> expected, List<SeenTimer> seen, ToLongFunction<UUID> heard, List<FaultWindow> windows,
        Instant now) {

    static final Duration LATE = Duration.ofSeconds(5);
    static final Duration LATE_IN_TROUBLE = Duration.ofSeconds(30);
    private static final double P99 = 0.99;

    List<String> violations() {
        var found = new ArrayList<String>();
        add(found, "lost", expected.size() - seen.stream().filter(timer -> expected.contains(timer.ticket())).count());
        add(found, "early", count(timer -> timer.hasFired() && timer.late().isNegative()));
        add(found, "double", count(timer -> timer.events() > 1 || heard.applyAsLong(timer.ticket()) > 1));
        add(found, "missing", count(this::isMissing));
        add(found, "fired although cancelled", count(timer -> timer.state().equals("CANCELLED") && timer.events() > 0));
        if (p99(outside()).compareTo(LATE) > 0) {
            found.add("late: p99 outside fault windows " + p99(outside()));
        }
        if (latest(windows.isEmpty() ? List.of() : inside()).compareTo(LATE_IN_TROUBLE.plusSeconds(longestWindow())) > 0) {
            found.add("late: after recovery " + latest(inside()));
        }
        return found;
    }

    private boolean isMissing(SeenTimer timer) {
        return timer.hasFired() ? timer.events() == 0 || heard.applyAsLong(timer.ticket()) == 0
                : timer.state().equals("PENDING") && timer.dueAt().isBefore(now.minus(LATE));
    }

    List<Duration> outside() {
        return lateness(timer -> windows.stream().noneMatch(window -> window.covers(timer.dueAt())));
    }

    List<Duration> inside() {
        return lateness(timer -> windows.stream().anyMatch(window -> window.covers(timer.dueAt())));
    }

    private long longestWindow() {
        return windows.stream().mapToLong(window -> Duration.between(window.begin(), window.end()).toSeconds()).max().orElse(0);
    }

    private List<Duration> lateness(Predicate<SeenTimer> which) {
        return mine().filter(SeenTimer::hasFired).filter(which).map(SeenTimer::late).sorted().toList();
    }

    static Duration p99(List<Duration> sorted) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(sorted.size() * P99) - 1);
    }

    static Duration latest(List<Duration> sorted) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.getLast();
    }

    long count(Predicate<SeenTimer> which) {
        return mine().filter(which).count();
    }

    private Stream<SeenTimer> mine() {
        return seen.stream().filter(timer -> expected.contains(timer.ticket()));
    }

    private static void add(List<String> found, String what, long count) {
        if (count != 0) {
            found.add(what + ": " + count);
        }
    }
}
