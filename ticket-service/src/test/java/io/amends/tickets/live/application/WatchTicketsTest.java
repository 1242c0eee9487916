package io.amends.tickets.live.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.amends.tickets.live.application.PastNews.Forgotten;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.BackPressureFailure;

class WatchTicketsTest {

    private static final TicketNews OPENED = news("ticket.opened.v1");
    private static final TicketNews CLAIMED = news("ticket.claimed.v1");
    private static final TicketNews RELEASED = news("ticket.released.v1");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final NewsDesk desk = new NewsDesk(meters);
    private final List<TicketNews> past = new ArrayList<>();
    private final WatchTickets watchTickets = new WatchTickets(desk, this::after);

    @Test
    void tellsWhatHappensFromNowOn() {
        // given
        desk.tell(OPENED);
        var watcher = watch(null);
        // when
        desk.tell(CLAIMED);
        // then
        watcher.assertItems(CLAIMED).assertNotTerminated();
    }

    @Test
    void catchesUpFirst() {
        // given
        past.addAll(List.of(OPENED, CLAIMED));
        var watcher = watch(OPENED.id());
        // when
        desk.tell(RELEASED);
        // then
        watcher.assertItems(CLAIMED, RELEASED);
    }

    @Test
    void tellsOnceWhatCameBothWays() {
        // given
        past.addAll(List.of(OPENED, CLAIMED));
        // when
        var watcher = watchTickets.watch(OPENED.id()).subscribe().withSubscriber(AssertSubscriber.create(1));
        desk.tell(CLAIMED);
        desk.tell(RELEASED);
        watcher.request(10);
        // then
        watcher.assertItems(CLAIMED, RELEASED);
    }

    @Test
    void missesNothingThatHappensWhileItCatchesUp() {
        // given
        past.addAll(List.of(OPENED, CLAIMED));
        var slow = new WatchTickets(desk, (event, limit) -> after(event, limit).invoke(() -> desk.tell(RELEASED)));
        // when
        var watcher = slow.watch(OPENED.id()).subscribe().withSubscriber(AssertSubscriber.create(10));
        // then
        watcher.assertItems(CLAIMED, RELEASED);
    }

    @Test
    void saysWhenTooMuchWasMissed() {
        past.add(OPENED);
        for (int i = 0; i < 500; i++) {
            past.add(news("ticket.claimed.v1"));
        }
        assertThat(watch(OPENED.id()).assertNotTerminated().getItems()).hasSize(500);
        past.add(RELEASED);
        watch(OPENED.id()).assertFailedWith(Forgotten.class);
    }

    @Test
    void cutsOffWhoeverDoesNotKeepUp() {
        // given
        var slow = watchTickets.watch(null).subscribe().withSubscriber(AssertSubscriber.create(0));
        var quick = watch(null);
        // when
        for (int i = 0; i < 300; i++) {
            desk.tell(CLAIMED);
        }
        slow.request(1_000);
        // then
        slow.assertFailedWith(BackPressureFailure.class);
        assertThat(slow.getItems()).hasSizeLessThan(300);
        assertThat(quick.getItems()).hasSize(300);
        assertThat(watchers()).isEqualTo(1);
    }

    @Test
    void forgetsWhoeverLeaves() {
        var watcher = watch(null);
        assertThat(watchers()).isEqualTo(1);
        watcher.cancel();
        assertThat(watchers()).isZero();
    }

    private AssertSubscriber<TicketNews> watch(UUID lastEvent) {
        return watchTickets.watch(lastEvent).subscribe().withSubscriber(AssertSubscriber.create(1_000));
    }

    private double watchers() {
        return meters.get("amends.live.watchers").gauge().value();
    }

    private Uni<List<TicketNews>> after(UUID event, int limit) {
        return Uni.createFrom().item(past.stream().dropWhile(news -> !news.id().equals(event)).skip(1).limit(limit).toList());
    }

    private static TicketNews news(String type) {
        return new TicketNews(UUID.randomUUID(), UUID.randomUUID(), type, Instant.parse("2026-11-20T22:00:00Z"));
    }
}
