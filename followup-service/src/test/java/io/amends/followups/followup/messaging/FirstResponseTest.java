package io.amends.followups.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.followups.House;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FirstResponseTest {

    private static final Instant NOW = Instant.now();
    private static final Instant TWO_HOURS_AGO = NOW.minus(Duration.ofHours(2));

    private final Stories ines = Stories.ofInes();

    @Inject
    House house;

    @Test
    @DisplayName("A7 A new ticket waits for a first word")
    void setsAFirstResponseTimer() {
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));

        assertThat(house.timers(ines.ticket())).containsExactly("FIRST_RESPONSE 1 PENDING");
    }

    @Test
    @DisplayName("A7 input-F1 When nobody has answered in time, the house is told once, also when that was long ago")
    void tellsThatNobodyHasAnswered() {
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(TWO_HOURS_AGO));

        await().untilAsserted(() -> assertThat(house.timers(ines.ticket())).containsExactly("FIRST_RESPONSE 1 FIRED"));
        assertThat(house.told(ines.ticket())).filteredOn(told -> !told.startsWith("oncall.")).singleElement().asString()
                .startsWith("first-response.due.v1 ")
                .contains("\"dueAt\":\"" + TWO_HOURS_AGO.plus(Duration.ofHours(1)).toString().substring(0, 19));
    }

    @Test
    @DisplayName("A7 A9 When nobody has answered in time somebody is paged, and an answer alone settles that page")
    void pagesSomebodyUntilThereIsAnAnswer() {
        // given
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(TWO_HOURS_AGO));
        await().untilAsserted(() -> assertThat(house.pages(ines.ticket())).containsExactly("FIRST_RESPONSE_OVERDUE OPEN"));

        // when: first a machine, then a person
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("ANSWER", true, NOW));
        assertThat(house.pages(ines.ticket())).containsExactly("FIRST_RESPONSE_OVERDUE OPEN");
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("ANSWER", false, NOW));

        // then
        assertThat(house.pages(ines.ticket())).containsExactly("FIRST_RESPONSE_OVERDUE SETTLED");
    }

    @Test
    @DisplayName("I1 input-F7 What is set twice is set once")
    void setsOneTimerForAnEventThatComesTwice() {
        // given
        var event = UUID.randomUUID();
        house.publish(event, EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));

        // when: the same event again, then the same fact under another id
        house.publish(event, EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));

        // then
        assertThat(house.timers(ines.ticket())).containsExactly("FIRST_RESPONSE 1 PENDING");
    }

    @Test
    @DisplayName("A9 The answer of a person stops the clock")
    void stopsForAPerson() {
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("ANSWER", false, NOW));

        assertThat(house.timers(ines.ticket())).containsExactly("FIRST_RESPONSE 1 CANCELLED");
    }

    @Test
    @DisplayName("A9 What a person says to the customer herself stops the clock")
    void stopsForWhatIsSaid() {
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));
        house.tells(EventTypes.REPLY_SAID, ines.ticket(), ines.said("ANSWER", NOW));

        assertThat(house.timers(ines.ticket())).containsExactly("FIRST_RESPONSE 1 CANCELLED");
    }

    @Test
    @DisplayName("A9 Automatic text never stops the clock")
    void goesOnForAMachine() {
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("ANSWER", true, NOW));

        assertThat(house.timers(ines.ticket())).containsExactly("FIRST_RESPONSE 1 PENDING");
    }

    @Test
    @DisplayName("A9 An answer that we hear of before the ticket stops its clock all the same")
    void neverStartsWhenTheAnswerCameFirst() {
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("ANSWER", false, NOW));
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));

        assertThat(house.timers(ines.ticket())).isEmpty();
    }

    @Test
    @DisplayName("A7 Whoever comes back after the end waits for a first word again")
    void startsAgainWhenReopened() {
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), ines.opened(NOW));
        house.tells(EventTypes.TICKET_RELEASED, ines.ticket(), ines.released(NOW));
        house.tells(EventTypes.TICKET_REOPENED, ines.ticket(), ines.reopened(NOW));

        assertThat(house.timers(ines.ticket())).containsExactlyInAnyOrder("FIRST_RESPONSE 1 CANCELLED",
                "FIRST_RESPONSE 2 PENDING");
    }

    @Test
    void keepsWhatItCannotReadAndGoesOn() {
        // given
        var unreadable = UUID.randomUUID();
        house.publish(unreadable, EventTypes.REPLY_SENT, ines.ticket(), ines.reply("SHOUT", false, NOW));

        // when
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("ANSWER", false, NOW));

        // then
        assertThat(house.deadLetters(unreadable)).isEqualTo(1);
    }
}
