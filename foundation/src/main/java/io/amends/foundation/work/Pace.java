package io.amends.foundation.work;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import io.smallrye.mutiny.Uni;

/**
 * So many messages a second at most that no person has just written: after a long stop of ours nobody is buried, and no network
 * or pager takes us for a machine gone mad (fault-F20).
 */
public record Pace(int perSecond) {

    /** What a house sends to people, be they customers or colleagues. */
    public static final Pace TO_PEOPLE = new Pace(200);

    /** @param sent how many messages a batch was that must keep this pace */
    public <T> Uni<T> keep(Supplier<Uni<T>> batch, ToLongFunction<T> sent) {
        return Uni.createFrom().deferred(() -> {
            long begin = System.nanoTime();
            return batch.get().call(done -> rest(pause(sent.applyAsLong(done), Duration.ofNanos(System.nanoTime() - begin))));
        });
    }

    /** How long to wait after so many were sent in such a time. */
    Duration pause(long messages, Duration took) {
        var least = Duration.ofSeconds(messages).dividedBy(perSecond);
        return took.compareTo(least) < 0 ? least.minus(took) : Duration.ZERO;
    }

    private static Uni<Void> rest(Duration pause) {
        return pause.isZero() ? Uni.createFrom().voidItem()
                : Uni.createFrom().voidItem().onItem().delayIt().by(pause);
    }
}
