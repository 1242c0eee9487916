package io.amends.tickets.incident.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.incident.domain.Print;

@DisplayName("A21 The tickets that others are compared with")
class RecentWindowTest {

    private final RecentWindow window = new RecentWindow(() -> 3);

    @Test
    void forgetsTheOldestWhenItIsFull() {
        // given
        var tickets = List.of(ticket(), ticket(), ticket(), ticket());

        // when
        window.add(tickets);

        // then
        assertThat(seen()).containsExactlyInAnyOrderElementsOf(tickets.subList(1, 4));
        assertThat(window.knows(tickets.get(0).id())).isFalse();
    }

    @Test
    void holdsNoTicketTwice() {
        // given
        var ticket = ticket();

        // when
        window.add(List.of(ticket));
        window.add(List.of(ticket));

        // then
        assertThat(seen()).containsExactly(ticket);
    }

    @Test
    void dropsWhatIsNoComplaintAndTakesItBack() {
        // given
        var ticket = ticket();
        window.add(List.of(ticket, ticket()));

        // when
        window.remove(ticket.id());
        window.remove(UUID.randomUUID());

        // then
        assertThat(seen()).hasSize(1).doesNotContain(ticket);
        window.add(List.of(ticket));
        assertThat(seen()).hasSize(2).contains(ticket);
    }

    @Test
    void leavesOutWhatIsFromAnotherDay() {
        // given
        window.add(List.of(ticket()));

        // when
        var seen = new ArrayList<RecentTicket>();
        window.compare(() -> Print.of("down"), Instant.EPOCH.plus(2, ChronoUnit.DAYS), (ticket, likeness) -> seen.add(ticket));

        // then
        assertThat(seen).isEmpty();
    }

    private List<RecentTicket> seen() {
        var seen = new ArrayList<RecentTicket>();
        window.compare(() -> Print.of("down"), Instant.EPOCH, (ticket, likeness) -> seen.add(ticket));
        return seen;
    }

    private static RecentTicket ticket() {
        return new RecentTicket(UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH, Print.of("down"));
    }
}
