package io.amends.followups.oncall.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/** Looks a few times an hour whether somebody will be on duty all week. */
@ApplicationScoped
class GapWatch {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final TellGaps tellGaps;
    private final Clock clock;

    private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.EPOCH);

    GapWatch(TellGaps tellGaps, Clock clock) {
        this.tellGaps = tellGaps;
        this.clock = clock;
    }

    Uni<Void> look() {
        var now = clock.instant();
        return Duration.between(looked.get(), now).abs().compareTo(PAUSE) < 0 ? Uni.createFrom().voidItem()
                : tellGaps.tell(now).invoke(() -> looked.set(now));
    }
}
