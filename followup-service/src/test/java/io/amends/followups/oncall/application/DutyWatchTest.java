package io.amends.followups.oncall.application;

import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Period;
import io.amends.followups.oncall.domain.Plan;
import io.smallrye.mutiny.Uni;

@DisplayName("B16 The house hears who is on duty")
class DutyWatchTest {

    private static final Instant FRIDAY_23H = Instant.parse("2026-11-27T22:00:00Z");
    private static final Plan PLAN = new Plan(List.of(), List.of(), List.of(
            takes(new Colleague("nora", "Nora Smit"), FRIDAY_23H, FRIDAY_23H.plus(8, HOURS)),
            takes(new Colleague("milan", "Milan Jansen"), FRIDAY_23H.plus(8, HOURS), FRIDAY_23H.plus(9, HOURS))), List.of());

    private final AtomicReference<Instant> now = new AtomicReference<>(FRIDAY_23H);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final List<String> told = new ArrayList<>();
    private boolean broken;

    private final DutyWatch watch = new DutyWatch(new ShowDuty(moment -> Uni.createFrom().item(PLAN), clock),
            new TellDuty(this::tell, shift -> Uni.createFrom().voidItem()));

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

    private static DutyException takes(Colleague colleague, Instant from, Instant until) {
        return new DutyException(UUID.randomUUID(), DutyException.Kind.TAKES, colleague, Plan.FIRST, new Period(from, until));
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
