package io.amends.followups.timer.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.House;
import io.amends.followups.attention.application.KeepAttention;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

@QuarkusTest
class KeepToPlanTest {

    private static final int AT_ONCE = 8;
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    private final TicketId ticket = new TicketId(UUID.randomUUID());

    @Inject
    KeepAttention keepAttention;
    @Inject
    House house;

    @Test
    @DisplayName("input-F7 A3 However many put a timer off at once, one stands in the end, and the others are cancelled")
    void leavesOneTimerOfManyAtOnce() throws Exception {
        // given
        run(() -> keepAttention.moved(ticket, 1, Instant.now(), TOMORROW));

        // when
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<?> done : threads.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(this::puttingOff).toList())) {
                done.get();
            }
        }

        // then
        assertThat(house.calls(ticket.value())).filteredOn(timer -> timer.endsWith("PENDING"))
                .containsExactly("DWELL 1 PENDING");
    }

    @Test
    @DisplayName("A3 A17 What is put off until nine, then until two, then until nine again is looked at at nine")
    void revivesWhatIsPlannedAgain() {
        run(() -> keepAttention.moved(ticket, 1, Instant.now(), TOMORROW));

        run(() -> keepAttention.snoozed(ticket, TOMORROW.plus(Duration.ofHours(5))));
        run(() -> keepAttention.snoozed(ticket, TOMORROW));

        assertThat(house.calls(ticket.value())).containsExactly("DWELL 1 PENDING", "DWELL 1 CANCELLED");
    }

    private Callable<Void> puttingOff(int hours) {
        return () -> run(() -> keepAttention.snoozed(ticket, TOMORROW.plus(Duration.ofHours(hours))));
    }

    private static Void run(Supplier<Uni<Void>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
