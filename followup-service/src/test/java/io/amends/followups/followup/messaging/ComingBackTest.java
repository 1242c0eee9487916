package io.amends.followups.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.events.EventType;
import io.amends.events.EventTypes;
import io.amends.events.ticket.TicketEnded;
import io.amends.followups.House;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ComingBackTest {

    private static final Instant NOW = Instant.now();
    private static final Instant AN_HOUR_AGO = NOW.minus(Duration.ofHours(1));
    private static final Instant EIGHT_DAYS_AGO = NOW.minus(Duration.ofDays(8));

    private final Stories ines = Stories.ofInes();

    @Inject
    House house;

    @Test
    @DisplayName("A19 After the effect we come back to the customer")
    void comesBackAfterTheEffect() {
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(AN_HOUR_AGO));

        await().untilAsserted(() -> assertThat(house.timers(ines.ticket())).containsExactly("RETURN_MESSAGE 1 FIRED"));
        assertThat(house.told(ines.ticket())).singleElement().asString()
                .startsWith("followup.due.v1 ").contains("\"attempt\":1", "\"audience\":\"CUSTOMER\"");
    }

    @Test
    @DisplayName("A19 B8 While more of it waits for approval, what was given already does not ask whether it is solved")
    void doesNotComeBackBeforeAllIsGiven() {
        house.publish(UUID.randomUUID(), EventTypes.REMEDY_EXECUTED, ines.ticket(), ines.refunded(AN_HOUR_AGO));
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsApproval(AN_HOUR_AGO));

        assertThat(house.timers(ines.ticket())).isEmpty();
    }

    @Test
    @DisplayName("A20 After a long stop, too, each reminder and then the lapse are told once, in order")
    void tellsEachSilenceOnceAndInOrder() {
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("RETURN_MESSAGE", false, EIGHT_DAYS_AGO));

        await().untilAsserted(() -> assertThat(house.timers(ines.ticket()))
                .containsExactly("REMINDER 1 FIRED", "REMINDER 1 FIRED", "LAPSE 1 FIRED"));
        assertThat(house.told(ines.ticket())).satisfiesExactly(
                first -> assertThat(first).startsWith("verdict.overdue.v1 ").contains("\"reminder\":1,\"last\":false"),
                second -> assertThat(second).contains("\"reminder\":2,\"last\":false"),
                last -> assertThat(last).contains("\"reminder\":3,\"last\":true"));
    }

    @Test
    @DisplayName("A19 Once the question went out, nothing is left to come back with")
    void dropsTheReturnMessageThatWentOut() {
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("RETURN_MESSAGE", false, NOW));
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(AN_HOUR_AGO));

        assertThat(house.timers(ines.ticket()))
                .containsExactly("REMINDER 1 PENDING", "REMINDER 1 PENDING", "LAPSE 1 PENDING");
    }

    @Test
    @DisplayName("A20 A question that she asked by phone lapses, too, when nobody answers it")
    void waitsForAnAnswerToWhatWasSaid() {
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(NOW));
        house.tells(EventTypes.REPLY_SAID, ines.ticket(), ines.said("RETURN_MESSAGE", NOW));

        assertThat(house.timers(ines.ticket())).containsExactly("RETURN_MESSAGE 1 CANCELLED", "REMINDER 1 PENDING",
                "REMINDER 1 PENDING", "LAPSE 1 PENDING");
    }

    @Test
    @DisplayName("A20b An unclear answer ends the reminders, asking again starts them anew")
    void startsAnewWhenAskedAgain() {
        // given
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("RETURN_MESSAGE", false, AN_HOUR_AGO));
        house.tells(EventTypes.VERDICT_RECORDED, ines.ticket(), ines.verdict("CONTRADICTORY", AN_HOUR_AGO.plusSeconds(60)));
        var afterTheAnswer = house.timers(ines.ticket());

        // when
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("ASK_AGAIN", false, NOW));

        // then
        assertThat(afterTheAnswer)
                .containsExactly("REMINDER 1 CANCELLED", "REMINDER 1 CANCELLED", "LAPSE 1 PENDING");
        assertThat(house.timers(ines.ticket())).filteredOn(timer -> timer.endsWith("PENDING"))
                .containsExactly("REMINDER 1 PENDING", "REMINDER 1 PENDING", "LAPSE 1 PENDING");
    }

    @Test
    @DisplayName("A20 An automatic reminder is no new question")
    void doesNotCountFromAReminder() {
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("REMINDER", true, NOW));

        assertThat(house.timers(ines.ticket())).isEmpty();
    }

    static Stream<EventType<TicketEnded>> ends() {
        return Stream.of(EventTypes.TICKET_ANSWERED, EventTypes.TICKET_LAPSED, EventTypes.TICKET_SET_ASIDE,
                EventTypes.TICKET_OVERRIDDEN);
    }

    @ParameterizedTest
    @MethodSource("ends")
    @DisplayName("A20 We let go of a ticket that has ended, however it ended")
    void letsGoOfAnEndedTicket(EventType<TicketEnded> end) {
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(NOW));
        house.tells(end, ines.ticket(), ines.ended(NOW));

        assertThat(house.timers(ines.ticket())).containsExactly("RETURN_MESSAGE 1 CANCELLED");
    }

    @Test
    @DisplayName("A20 An unsatisfied customer gets a new attempt, not the reminders of the old one")
    void dropsTheTimersOfTheAttemptBefore() {
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("RETURN_MESSAGE", false, NOW));
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.backToAnalysing(NOW));

        assertThat(house.timers(ines.ticket()))
                .containsExactly("REMINDER 1 CANCELLED", "REMINDER 1 CANCELLED", "LAPSE 1 CANCELLED");
    }
}
