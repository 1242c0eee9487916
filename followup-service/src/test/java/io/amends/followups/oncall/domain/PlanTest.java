package io.amends.followups.oncall.domain;

import static io.amends.followups.oncall.domain.Rotas.MILAN;
import static io.amends.followups.oncall.domain.Rotas.NORA;
import static io.amends.followups.oncall.domain.Rotas.TOM;
import static io.amends.followups.oncall.domain.Rotas.always;
import static io.amends.followups.oncall.domain.Rotas.away;
import static io.amends.followups.oncall.domain.Rotas.daily;
import static io.amends.followups.oncall.domain.Rotas.local;
import static io.amends.followups.oncall.domain.Rotas.nights;
import static io.amends.followups.oncall.domain.Rotas.period;
import static io.amends.followups.oncall.domain.Rotas.plan;
import static io.amends.followups.oncall.domain.Rotas.takes;
import static io.amends.followups.oncall.domain.Rotas.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
    private static final Instant FRIDAY_23H = local("2026-11-27T23:00");

    @Test
    @DisplayName("B16 Every week it is the next one's turn")
    void takesTurnsByTheWeek() {
        // given
        var plan = plan(nights(MONDAY, NORA, MILAN, TOM));

        // when
        var fridays = IntStream.range(0, 4)
                .mapToObj(week -> plan.at(local("2026-11-06T23:00").plus(Duration.ofDays(7L * week))))
                .map(duty -> duty.now().orElseThrow().colleague());

        // then
        assertThat(fridays).containsExactly(NORA, MILAN, TOM, NORA);
    }

    @Test
    @DisplayName("B16 The night of Sunday still belongs to the week that ends")
    void endsTheWeekInTheMorning() {
        var plan = plan(nights(MONDAY, NORA, MILAN));
        assertThat(on(plan, local("2026-11-09T06:59"))).isEqualTo(NORA);
        assertThat(on(plan, local("2026-11-09T18:00"))).isEqualTo(MILAN);
    }

    @ParameterizedTest(name = "the night of {0} has {1} hours")
    @CsvSource({ "2026-03-27, 13", "2026-03-28, 12", "2026-03-29, 13", "2026-10-23, 13", "2026-10-24, 14", "2026-10-25, 13" })
    @DisplayName("fault-F18 B16 A night is by the clock on the wall, also when the clock is moved")
    void followsTheWallClock(LocalDate day, int hours) {
        // given
        var plan = plan(nights(LocalDate.parse("2026-01-05"), NORA, MILAN));

        // when
        var night = plan.at(local(day + "T23:30")).now().orElseThrow();

        // then
        assertThat(night.from()).isEqualTo(local(day + "T18:00"));
        assertThat(night.until()).isEqualTo(local(day.plusDays(1) + "T07:00"));
        assertThat(Duration.between(night.from(), night.until())).hasHours(hours);
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-23T00:00, 2026-04-06T00:00", "2026-10-19T00:00, 2026-11-02T00:00" })
    @DisplayName("fault-F18 B16 Moving the clock leaves no gap, and nobody is on duty twice, even at half past two")
    void coversTheNightOfTheClock(String from, String until) {
        // given
        var since = LocalDate.parse("2026-01-05");
        var half = LocalTime.of(2, 30);
        var plan = plan(daily(1, since, half, LocalTime.of(14, 0), NORA), daily(1, since, LocalTime.of(14, 0), half, MILAN));
        var weeks = period(from, until);

        // when
        var shifts = plan.rota(1, weeks).shifts();

        // then
        assertThat(plan.gaps(weeks)).isEmpty();
        for (int i = 1; i < shifts.size(); i++) {
            assertThat(shifts.get(i).from()).isEqualTo(shifts.get(i - 1).until());
        }
    }

    @Test
    @DisplayName("B16 A shift that lies in the missing hour is not there")
    void knowsTheMissingHour() {
        var plan = plan(daily(1, LocalDate.parse("2026-03-23"), LocalTime.of(2, 0), LocalTime.of(3, 0), NORA));
        assertThat(plan.rota(1, period("2026-03-28T12:00", "2026-03-30T01:00")).shifts()).isEmpty();
    }

    @Test
    @DisplayName("B16 Where two rotations overlap, the one that begins later has taken over, and hands back")
    void laysOneOverTheOther() {
        // given
        var plan = plan(always(1, MONDAY, NORA), daily(1, MONDAY, LocalTime.of(12, 0), LocalTime.of(13, 0), MILAN));

        // when
        var day = plan.rota(1, period("2026-11-27T00:00", "2026-11-28T00:00")).shifts();

        // then
        assertThat(on(plan, local("2026-11-27T12:30"))).isEqualTo(MILAN);
        assertThat(on(plan, local("2026-11-27T13:00"))).isEqualTo(NORA);
        assertThat(day).extracting(shift -> shift.colleague().id()).containsSubsequence("nora", "milan", "nora");
    }

    @Test
    @DisplayName("B16 A week of days in a row is one duty, until somebody else's turn")
    void joinsDaysInARow() {
        assertThat(plan(always(1, MONDAY, NORA, MILAN)).at(FRIDAY_23H)).satisfies(duty -> {
            assertThat(duty.now()).contains(new Shift(MILAN, local("2026-11-23T00:00"), local("2026-11-30T00:00")));
            assertThat(duty.next()).map(Shift::colleague).contains(NORA);
        });
    }

    @Test
    @DisplayName("B16 A duty that somebody has by exception can be swapped, too")
    void swapsWhatWasTakenOver() {
        // given
        var night = period("2026-11-27T18:00", "2026-11-28T07:00");
        var morning = period("2026-11-28T05:00", "2026-11-28T07:00");
        var favour = new Swap(UUID.randomUUID(), NORA, MILAN, morning, null, SwapState.ACCEPTED);

        // when
        var plan = new Plan(List.of(), List.of(favour), List.of(takes(NORA, night)), List.of(NORA, MILAN));

        // then
        assertThat(on(plan, FRIDAY_23H)).isEqualTo(NORA);
        assertThat(on(plan, local("2026-11-28T06:00"))).isEqualTo(MILAN);
    }

    @Test
    @DisplayName("B16 Two who swapped have each other's duty, and no more than that")
    void swaps() {
        // given
        var gives = period("2026-11-27T18:00", "2026-11-28T07:00");
        var takes = period("2026-12-04T18:00", "2026-12-05T07:00");

        // when
        var plan = swapped(gives, takes, SwapState.ACCEPTED);

        // then
        assertThat(on(plan, FRIDAY_23H)).isEqualTo(NORA);
        assertThat(on(plan, local("2026-11-26T23:00"))).isEqualTo(MILAN);
        assertThat(on(plan, local("2026-12-04T23:00"))).isEqualTo(MILAN);
        assertThat(on(plan, local("2026-12-03T23:00"))).isEqualTo(NORA);
    }

    @ParameterizedTest
    @CsvSource({ "PROPOSED", "REFUSED", "WITHDRAWN" })
    @DisplayName("B16 A swap counts from when it was accepted")
    void waitsForAYes(SwapState state) {
        assertThat(on(swapped(period("2026-11-27T18:00", "2026-11-28T07:00"), null, state), FRIDAY_23H)).isEqualTo(MILAN);
    }

    @Test
    @DisplayName("B16 A favour asks nothing back")
    void doesAFavour() {
        assertThat(on(swapped(period("2026-11-27T18:00", "2026-11-28T07:00"), null, SwapState.ACCEPTED), FRIDAY_23H))
                .isEqualTo(NORA);
    }

    @Test
    @DisplayName("B16 Who is away has no duty: it is a gap until somebody takes it")
    void showsWhoIsAway() {
        // given
        var night = period("2026-11-27T18:00", "2026-11-28T07:00");
        var week = period("2026-11-27T18:00", "2026-11-29T07:00");
        var plan = plan(always(1, MONDAY, MILAN));

        // when
        var away = with(plan, away(MILAN, night));
        var covered = with(plan, away(MILAN, night), takes(TOM, night));

        // then
        assertThat(away.gaps(week)).containsExactly(night);
        assertThat(away.at(FRIDAY_23H).now()).isEmpty();
        assertThat(covered.gaps(week)).isEmpty();
        assertThat(on(covered, FRIDAY_23H)).isEqualTo(TOM);
    }

    @Test
    @DisplayName("B16 A rota of nights has its days uncovered, to the end of what is asked for")
    void findsEveryGap() {
        assertThat(plan(nights(MONDAY, NORA)).gaps(period("2026-11-27T12:00", "2026-11-28T12:00")))
                .containsExactly(period("2026-11-27T12:00", "2026-11-27T18:00"),
                        period("2026-11-28T07:00", "2026-11-28T12:00"));
    }

    @Test
    @DisplayName("B16 Without anybody it is all one gap")
    void isOneGap() {
        var week = period("2026-11-23T00:00", "2026-11-30T00:00");
        assertThat(plan().gaps(week)).containsExactly(week);
    }

    @Test
    void refusesARotationOfNobody() {
        assertThatThrownBy(() -> nights(MONDAY)).isInstanceOf(UnusableRota.class);
    }

    private static Plan swapped(Period gives, @Nullable Period takes, SwapState state) {
        var swap = new Swap(UUID.randomUUID(), MILAN, NORA, gives, takes, state);
        var plan = plan(nights(MONDAY, NORA, MILAN));
        return new Plan(plan.rotations(), List.of(swap), List.of(), plan.people());
    }

    private static Colleague on(Plan plan, Instant moment) {
        return plan.at(moment).now().orElseThrow().colleague();
    }
}
