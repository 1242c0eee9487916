package io.amends.journeys.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import io.amends.journeys.faults.Strike.Crash;
import io.amends.journeys.faults.Strike.Disturbance;
import io.amends.journeys.faults.Strike.Kill;
import io.amends.journeys.faults.proxy.Toxic;
import io.amends.journeys.launcher.Port;

/**
 * What strikes when. The same seed is the same plan; what exactly each strike meets is up to the machine.
 *
 * @param steps each a part of the messages and the strike that falls among them
 */
record Plan(List<Step> steps) {

    /** From so many kills on, a plan comes by every crash point. */
    static final int LONG = 2 * CrashPoints.ALL.size();

    private static final List<Port> LINES = List.of(Port.POSTGRESQL, Port.KAFKA, Port.COMPANY);
    private static final int FREQUENT_PASSES = 6;
    private static final int RARE_PASSES = 1;

    /**
     * @param kill what ends a process
     * @param disturbance a bad line meanwhile, now and then
     * @param hurry whether the next one does not wait until the victim is up again
     */
    record Step(Strike kill, Optional<Disturbance> disturbance, boolean hurry) {
    }

    /** What falls among a part of the messages; the last part is left in peace. */
    Optional<Step> step(int part) {
        return part < steps.size() ? Optional.of(steps.get(part)) : Optional.empty();
    }

    /** The same with one and the same strike every time. */
    Plan alwaysBy(Strike kill) {
        return new Plan(steps.stream().map(step -> new Step(kill, step.disturbance(), step.hurry())).toList());
    }

    static Plan of(int kills, long seed, List<String> services) {
        var chance = new Random(seed);
        var places = new ArrayList<>(CrashPoints.ALL);
        Collections.shuffle(places, chance);
        var strikes = new ArrayList<Strike>();
        // Every other one is a crash, each at the next of the places.
        for (int i = 0; i < kills; i++) {
            strikes.add(switch (i % 6) {
                case 1 -> new Kill("postgresql");
                case 3 -> new Kill(any(services, chance));
                case 5 -> new Kill("kafka");
                default -> crash(places.get(i / 2 % places.size()), chance);
            });
        }
        Collections.shuffle(strikes, chance);
        return new Plan(strikes.stream()
                .map(strike -> new Step(strike, disturbance(chance), chance.nextInt(3) == 0))
                .toList());
    }

    private static Strike crash(CrashPoints.Place place, Random chance) {
        return new Crash(place, 1 + chance.nextInt(place.often() ? FREQUENT_PASSES : RARE_PASSES));
    }

    private static Optional<Disturbance> disturbance(Random chance) {
        if (chance.nextBoolean()) {
            return Optional.empty();
        }
        Duration length = Duration.ofMillis(300 + chance.nextInt(1_700));
        return Optional.of(new Disturbance(any(LINES, chance), toxic(chance), length));
    }

    private static Toxic toxic(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> new Toxic.Latency(Duration.ofMillis(20 + chance.nextInt(200)));
            case 1 -> new Toxic.Reset();
            case 2 -> new Toxic.CutAfterForwarding();
            case 3 -> new Toxic.Silence();
            default -> new Toxic.Slices(1 + chance.nextInt(7));
        };
    }

    private static <T> T any(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
