package io.amends.journeys.faults.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who judges must be able to condemn. */
@DisplayName("I7 The oracle of the timers")
class TimerOracleTest {

    private static final Instant DUE = Instant.parse("2026-11-27T22:00:00Z");
    private static final UUID TICKET = UUID.randomUUID();

    @Test
    void isContentWithOneThatFiredOnceAndInTime() {
        assertThat(violations(fired(1, 1), 1)).isEmpty();
    }

    @Test
    void findsOneThatFiredEarly() {
        assertThat(violations(fired(-1, 1), 1)).containsExactly("early: 1");
    }

    @Test
    void findsOneThatFiredTwice() {
        assertThat(violations(fired(0, 2), 2)).containsExactly("double: 1");
        assertThat(violations(fired(0, 1), 2)).containsExactly("double: 1");
    }

    @Test
    void findsOneThatNobodyHeardOf() {
        assertThat(violations(fired(0, 0), 0)).containsExactly("missing: 1");
        assertThat(violations(fired(0, 1), 0)).containsExactly("missing: 1");
    }

    @Test
    void findsOneThatNeverFired() {
        assertThat(violations(new SeenTimer(TICKET, "PENDING", DUE, Optional.empty(), 0), 0)).containsExactly("missing: 1");
    }

    @Test
    void findsOneThatFiredAlthoughItWasCancelled() {
        assertThat(violations(new SeenTimer(TICKET, "CANCELLED", DUE, Optional.of(DUE), 1), 1))
                .containsExactly("fired although cancelled: 1");
    }

    @Test
    void findsOneThatIsGone() {
        assertThat(new TimerOracle(Set.of(TICKET), List.of(), ticket -> 0, List.of(), DUE).violations())
                .containsExactly("lost: 1");
    }

    @Test
    void allowsBeingLateOnlyWhileNobodyCouldFire() {
        assertThat(violations(fired(6, 1), 1)).singleElement().asString().startsWith("late: p99");
        var window = FaultWindow.of(DUE.minusSeconds(1), DUE.minusSeconds(1), DUE.plusSeconds(9));
        assertThat(new TimerOracle(Set.of(TICKET), List.of(fired(6, 1)), ticket -> 1, List.of(window), DUE.plusSeconds(60))
                .violations()).isEmpty();
        assertThat(new TimerOracle(Set.of(TICKET), List.of(fired(50, 1)), ticket -> 1, List.of(window), DUE.plusSeconds(60))
                .violations()).singleElement().asString().startsWith("late: after");
    }

    @Test
    void allowsNoMoreThanTheTermOfTheLeaseAndSomeSecondsWhenSomebodyWasUp() {
        assertThat(FaultWindow.of(DUE, DUE, DUE.plusSeconds(60)).covers(DUE.plusSeconds(16))).isFalse();
        assertThat(FaultWindow.of(DUE, DUE.plusSeconds(40), DUE.plusSeconds(60)).covers(DUE.plusSeconds(44))).isTrue();
    }

    private static SeenTimer fired(int secondsLate, int events) {
        return new SeenTimer(TICKET, "FIRED", DUE, Optional.of(DUE.plusSeconds(secondsLate)), events);
    }

    private static List<String> violations(SeenTimer seen, long heard) {
        return new TimerOracle(Set.of(TICKET), List.of(seen), ticket -> heard, List.of(), DUE.plusSeconds(60)).violations();
    }
}
