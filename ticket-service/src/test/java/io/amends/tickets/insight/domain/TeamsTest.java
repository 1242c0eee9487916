package io.amends.tickets.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamsTest {

    @ParameterizedTest
    @MethodSource
    @DisplayName("B25 A team is shown by name when nobody in it, and nobody outside of it, can be told from its figures")
    void shows(Map<String, Integer> people, int withoutTeam, Set<String> shown) {
        // when
        var teams = Teams.shown(people, withoutTeam);

        // then
        assertThat(teams).isEqualTo(shown);
    }

    static Stream<Arguments> shows() {
        return Stream.of(
                argumentSet("nobody at all", Map.of(), 0, Set.of()),
                argumentSet("three are a team", Map.of("night", 3), 0, Set.of("night")),
                argumentSet("two are among the others", Map.of("night", 2), 0, Set.of()),
                argumentSet("two small teams together are others enough", Map.of("night", 3, "day", 2, "desk", 1), 0,
                        Set.of("night")),
                argumentSet("one other could be told by subtraction, so the smallest team joins it",
                        Map.of("night", 5, "day", 4, "desk", 1), 0, Set.of("night")),
                argumentSet("whoever has no team is such another", Map.of("night", 5, "day", 4), 2, Set.of("night")),
                argumentSet("of equal teams the first by name joins", Map.of("night", 3, "day", 3), 1, Set.of("night")),
                argumentSet("one other and one team: the house alone", Map.of("night", 3), 1, Set.of()),
                argumentSet("three without a team stand for themselves", Map.of("night", 3), 3, Set.of("night")));
    }
}
