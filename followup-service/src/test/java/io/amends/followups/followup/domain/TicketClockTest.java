package io.amends.followups.followup.domain;

import static io.amends.followups.followup.domain.Facts.TICKET;
import static io.amends.followups.followup.domain.Facts.clock;
import static io.amends.followups.followup.domain.Facts.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;

class TicketClockTest {

    private static final List<TicketFact> STORY = List.of(
            Facts.opened(), Facts.answeredByNora(), Facts.refunded(), Facts.asked(), Facts.answeredUnclearly(),
            Facts.askedAgain(), Facts.ended(), Facts.reopened(), Facts.at(2, Milestone.ANSWERED, 95),
            Facts.at(2, Milestone.EFFECTIVE, 100), Facts.at(2, Milestone.ASKED, 130));

    @RepeatedTest(200)
    @DisplayName("The order in which we hear of things, and hearing them twice, changes nothing")
    void endsUpTheSameInAnyOrder(RepetitionInfo repetition) {
        // given
        var heard = new ArrayList<>(STORY);
        heard.addAll(STORY);
        Collections.shuffle(heard, new Random(repetition.getCurrentRepetition()));

        // when
        var shuffled = clock(heard);

        // then
        assertThat(shuffled).isEqualTo(clock(STORY));
    }

    @RepeatedTest(200)
    @DisplayName("A timer that has once dropped out of the plan never comes back")
    void neverPlansAgainWhatItDropped(RepetitionInfo repetition) {
        // given
        var heard = new ArrayList<>(STORY);
        Collections.shuffle(heard, new Random(repetition.getCurrentRepetition()));

        // when
        var revived = revivedWhileHearing(heard);

        // then
        assertThat(revived).isEmpty();
    }

    @Test
    void keepsToTheNewestAttempt() {
        // given
        var clock = clock(Facts.reopened());

        // when
        var after = clock.with(Facts.ended());

        // then
        assertThat(after).isEqualTo(clock);
    }

    @Test
    void refusesAnAttemptBeforeTheFirst() {
        assertThatThrownBy(() -> new TicketFact(0, Milestone.BEGUN, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Occasion> revivedWhileHearing(List<TicketFact> heard) {
        Set<Occasion> dropped = new HashSet<>();
        Set<Occasion> revived = new HashSet<>();
        Set<Occasion> before = Set.of();
        var clock = TicketClock.unheardOf(TICKET);
        for (TicketFact fact : heard) {
            clock = clock.with(fact);
            Set<Occasion> now = occasions(clock);
            now.stream().filter(dropped::contains).forEach(revived::add);
            before.stream().filter(occasion -> !now.contains(occasion)).forEach(dropped::add);
            before = now;
        }
        return revived;
    }

    private static Set<Occasion> occasions(TicketClock clock) {
        var occasions = new HashSet<Occasion>();
        policy().plan(clock, Circumstances.UNKNOWN).stream().map(PlannedTimer::occasion).forEach(occasions::add);
        return occasions;
    }
}
