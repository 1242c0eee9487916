package io.amends.tickets.insight.domain;

import static io.amends.tickets.decisionlog.domain.LogKind.APPROVAL_EXPIRED;
import static io.amends.tickets.decisionlog.domain.LogKind.APPROVAL_GRANTED;
import static io.amends.tickets.decisionlog.domain.LogKind.APPROVAL_REFUSED;
import static io.amends.tickets.decisionlog.domain.LogKind.APPROVAL_REQUESTED;
import static io.amends.tickets.decisionlog.domain.LogKind.DECIDED;
import static io.amends.tickets.decisionlog.domain.LogKind.DECLINED;
import static io.amends.tickets.decisionlog.domain.LogKind.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.tickets.decisionlog.domain.LogKind;

class WishesTest {

    private static final UUID TICKET = new UUID(7, 7);

    @ParameterizedTest
    @MethodSource
    @DisplayName("B26 What was refused, asked for and given until it was settled is one wish")
    void reads(List<Turn> turns, List<Wish> wishes) {
        assertThat(Wishes.of(turns)).isEqualTo(wishes);
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                argumentSet("nothing", List.of(), List.of()),
                argumentSet("given on the spot", List.of(turn(DECIDED, 0, 5000)), List.of(wish(0, 5000, 5000, null))),
                argumentSet("not allowed, and nothing came of it", List.of(turn(WITHHELD, 0, 8000)),
                        List.of(wish(0, 8000, 0, null))),
                argumentSet("not allowed, so she gave less", List.of(turn(WITHHELD, 0, 8000), turn(DECIDED, 3, 5000)),
                        List.of(wish(0, 8000, 5000, 3L))),
                argumentSet("a part at once, the rest at breakfast",
                        List.of(turn(DECIDED, 0, 5000), asked(0, 3000, 8000), by("tom", turn(APPROVAL_GRANTED, 300, 3000))),
                        List.of(wish(0, 8000, 8000, 300L))),
                argumentSet("refused on pressing the button, then asked for properly",
                        List.of(turn(WITHHELD, 0, 8000), turn(DECIDED, 1, 5000), asked(1, 3000, 8000),
                                by("tom", turn(APPROVAL_GRANTED, 301, 3000))),
                        List.of(wish(0, 8000, 8000, 301L))),
                argumentSet("refused at breakfast",
                        List.of(turn(DECIDED, 0, 5000), asked(0, 3000, 8000), by("tom", turn(APPROVAL_REFUSED, 300, 3000))),
                        List.of(wish(0, 8000, 5000, 300L))),
                argumentSet("nobody answered", List.of(asked(0, 8000, 8000), turn(APPROVAL_EXPIRED, 600, 8000)),
                        List.of(wish(0, 8000, 0, 600L))),
                argumentSet("nobody has answered yet", List.of(asked(0, 8000, 8000)), List.of(wish(0, 8000, 0, null))),
                argumentSet("once more on the next attempt", List.of(turn(DECIDED, 0, 5000), turn(DECIDED, 90, 2000)),
                        List.of(wish(0, 5000, 5000, null), wish(90, 2000, 2000, null))),
                argumentSet("asked for more after what somebody else gave",
                        List.of(by("milan", turn(DECIDED, 0, 5000)), asked(90, 3000, 8000)),
                        List.of(by("milan", wish(0, 5000, 5000, null)), wish(90, 8000, 0, null))),
                argumentSet("passed up, which is no matter of mandates", List.of(turn(DECLINED, 0, 4000)), List.of()));
    }

    @Test
    void keepsTicketsApart() {
        // given
        var other = new Turn(WITHHELD, Past.NOON, new UUID(8, 8), "nora", Set.of("agent"), "4711", 9000, 9000);

        // when
        var wishes = Wishes.of(List.of(turn(WITHHELD, 0, 8000), other, turn(DECIDED, 3, 5000)));

        // then
        assertThat(wishes).containsExactly(wish(0, 8000, 5000, 3L), wish(0, 9000, 0, null));
    }

    private static Turn turn(LogKind kind, long minute, long minor) {
        return new Turn(kind, Past.NOON.plusSeconds(60 * minute), TICKET, "nora", Set.of("agent"), "4711", minor, minor);
    }

    private static Turn asked(long minute, long minor, long total) {
        return new Turn(APPROVAL_REQUESTED, Past.NOON.plusSeconds(60 * minute), TICKET, "nora", Set.of("agent"), "4711", minor,
                total);
    }

    private static Turn by(String person, Turn turn) {
        return new Turn(turn.kind(), turn.at(), turn.ticketId(), person, turn.roles(), turn.customer(), turn.minor(),
                turn.total());
    }

    private static Wish by(String person, Wish wish) {
        return Past.by(person, wish);
    }

    private static Wish wish(long minute, long wanted, long given, @Nullable Long waitedMinutes) {
        return new Wish(Past.NOON.plusSeconds(60 * minute), "nora", Set.of("agent"), "4711", wanted, given,
                waitedMinutes == null ? null : Duration.ofMinutes(waitedMinutes));
    }
}
