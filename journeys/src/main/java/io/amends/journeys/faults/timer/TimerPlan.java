package io.amends.journeys.faults.timer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What happens when. The same seed is the same plan.
 *
 * @param due when each timer is due, from the begin
 * @param strikes in their order
 */
record TimerPlan(List<Duration> due, List<Strike> strikes) {

    private static final List<Duration> JUMPS = List.of(Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(1),
            Duration.ofDays(-1), Duration.ofMinutes(3));

    /** Whom a strike meets. */
    enum Whom {
        /** Who holds the lease, and so fires. */
        HOLDER,
        ANY,
        ALL
    }

    /** @param at from the begin */
    record Strike(Duration at, Whom whom, What what) {
    }

    /** What is done to them. */
    sealed interface What {

        /** kill -9. */
        record Kill() implements What {
        }

        /** SIGSTOP, and SIGCONT after a while: longer than the lease, for the holder. */
        record Stop(Duration length) implements What {
        }

        /** The clock is wrong from one moment to the next, and right again after a while. */
        record Jump(Duration by, Duration length) implements What {
        }
    }

    static TimerPlan of(TimerSettings settings) {
        var chance = new Random(settings.seed());
        long length = settings.length().toMillis();
        var due = new ArrayList<Duration>();
        for (int i = 0; i < settings.timers(); i++) {
            due.add(Duration.ofMillis(chance.nextLong(length)));
        }
        var strikes = new ArrayList<Strike>();
        add(strikes, settings, settings.kills(), chance, TimerPlan::kill);
        add(strikes, settings, settings.jumps(), chance, TimerPlan::jump);
        strikes.sort(Comparator.comparing(Strike::at));
        return new TimerPlan(due, Collections.unmodifiableList(strikes));
    }

    /** What a strike is, by its number. */
    private interface Kind {
        Strike of(int number, Duration at, Random chance);
    }

    private static void add(List<Strike> strikes, TimerSettings settings, int count, Random chance, Kind kind) {
        for (int i = 0; i < count; i++) {
            long slot = settings.apart().multipliedBy(Math.max(settings.kills(), settings.jumps())).dividedBy(count).toMillis();
            var at = Duration.ofMillis(i * slot + chance.nextLong(slot / 2));
            strikes.add(kind.of(i, at, chance));
        }
    }

    /** Two of three meet somebody who does not fire; the third, who does: killed, or stopped beyond its lease. */
    private static Strike kill(int number, Duration at, Random chance) {
        return switch (number % 9) {
            case 0, 6 -> new Strike(at, Whom.HOLDER, new What.Kill());
            case 3 -> new Strike(at, Whom.HOLDER, new What.Stop(Duration.ofMillis(11_000 + chance.nextInt(3_000))));
            case 8 -> new Strike(at, chance.nextBoolean() ? Whom.ALL : Whom.ANY, new What.Kill());
            case 4 -> new Strike(at, Whom.ANY, new What.Stop(Duration.ofMillis(500 + chance.nextInt(4_000))));
            default -> new Strike(at, Whom.ANY, new What.Kill());
        };
    }

    private static Strike jump(int number, Duration at, Random chance) {
        var by = JUMPS.get(chance.nextInt(JUMPS.size()));
        return new Strike(at, number % 2 == 0 ? Whom.HOLDER : Whom.ANY,
                new What.Jump(by, Duration.ofMillis(2_500 + chance.nextInt(2_000))));
    }
}
