package io.amends.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.journeys.bench.Arrivals.Arrival;

@DisplayName("I1 I2 Lost, doubled and disordered posts are counted, not assumed away")
class ArrivalsTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    @Test
    void countsWhatNeverCameAndWhatCameTwice() {
        // given
        var arrivals = arrivals(arrival("710", ONE, 1), arrival("711", ONE, 2), arrival("711", ONE, 3));
        // then
        assertThat(arrivals.lost(Set.of("710", "711", "712"))).isEqualTo(1);
        assertThat(arrivals.doubled()).isEqualTo(1);
    }

    @Test
    void knowsTheOrderOfEachConversationAlone() {
        // given
        var inOrder = arrivals(arrival("712", ONE, 1), arrival("711", OTHER, 2), arrival("713", ONE, 3));
        var disordered = arrivals(arrival("712", ONE, 1), arrival("711", ONE, 2));
        // then
        assertThat(inOrder.outOfOrder()).isZero();
        assertThat(disordered.outOfOrder()).isEqualTo(1);
    }

    @Test
    void measuresFromTheMomentOfLeaving() {
        // given
        var arrivals = arrivals(arrival("710", ONE, 1500), arrival("711", ONE, 9000));
        // when
        var micros = arrivals.latencies(Map.of("710", Instant.ofEpochMilli(1400)));
        // then
        assertThat(micros.getTotalCount()).isEqualTo(1);
        assertThat(micros.getMaxValue() / 1000).isEqualTo(100);
        assertThat(arrivals.lastMillis(Set.of("710"))).isEqualTo(1500);
    }

    private static Arrival arrival(String post, UUID conversation, double millis) {
        return new Arrival(post, new UUID(2, 2), conversation, millis);
    }

    private static Arrivals arrivals(Arrival... all) {
        Map<String, List<Arrival>> byPost = Stream.of(all).collect(Collectors.groupingBy(Arrival::post));
        return new Arrivals(byPost);
    }
}
