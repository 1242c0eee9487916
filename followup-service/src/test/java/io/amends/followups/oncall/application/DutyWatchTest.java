package io.amends.followups.oncall.application;

import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.Rota;
import io.amends.followups.oncall.domain.Shift;
import io.smallrye.mutiny.Uni;

@DisplayName("B16 The house hears who is on duty")
class DutyWatchTest {

    private static final Instant FRIDAY_23H = Instant.parse("2026-11-27T22:00:00Z");
    private static final Rota ROTA = new Rota(List.of(
            new Shift(new Colleague("nora", "Nora Smit"), FRIDAY_23H, FRIDAY_23H.plus(8, HOURS)),
            new Shift(new Colleague("milan", "Milan Jansen"), FRIDAY_23H.plus(8, HOURS), FRIDAY_23H.plus(9, HOURS))));

    private final AtomicReference<Instant> now = new AtomicReference<>(FRIDAY_23H);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final List<String> told = new ArrayList<>();
    private boolean broken;

    private final DutyWatch watch = new DutyWatch(new ShowDuty(() -> ROTA, clock), new TellDuty(this::tell));

    @Test
    void tellsEveryChangeOnce() {
        // when
        look(1);
        look(1);
        now.set(FRIDAY_23H.plus(8, HOURS));
        look(1);
        look(1);
        now.set(FRIDAY_23H.plus(9, HOURS));
        look(1);

        // then
        assertThat(told).containsExactly("nora", "milan", "nobody");
    }

    @Test
    void tellsItOnceMoreWhenAnotherReplicaTakesOver() {
        look(1);
        look(2);
        assertThat(told).containsExactly("nora", "nora");
    }

    @Test
    void tellsItAgainWhenTheTellingFailed() {
        // given
        broken = true;
        assertThat(watch.look(1).onFailure().recoverWithNull().await().indefinitely()).isNull();

        // when
        broken = false;
        look(1);

        // then
        assertThat(told).containsExactly("nora");
    }

    private void look(long epoch) {
        assertThat(watch.look(epoch).await().indefinitely()).as("nothing more at once").isFalse();
    }

    private Uni<Void> tell(Duty duty) {
        if (broken) {
            return Uni.createFrom().failure(new IllegalStateException("no database"));
        }
        told.add(duty.now().map(shift -> shift.colleague().id()).orElse("nobody"));
        return Uni.createFrom().voidItem();
    }
}
