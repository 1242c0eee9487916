package io.amends.followups.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.events.EventTypes;
import io.amends.followups.House;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WaitingForApprovalTest {

    private static final Instant NOW = Instant.now();

    private final Stories ines = Stories.ofInes();
    private final UUID approval = UUID.randomUUID();

    @Inject
    House house;

    @Test
    @DisplayName("B20 A silent approver costs the customer: after an hour of silence the deputy's turn has come, the request still stands")
    void tellsThatPatienceHasEnded() {
        house.tells(EventTypes.APPROVAL_REQUESTED, ines.ticket(), ines.asksForMore(approval, NOW.minus(Duration.ofHours(1))));

        await().untilAsserted(() -> assertThat(house.timers(ines.ticket()))
                .containsExactly("APPROVAL_PATIENCE 1 FIRED", "APPROVAL_EXPIRY 1 PENDING"));
        assertThat(house.told(ines.ticket())).singleElement().asString()
                .startsWith("approval.patience-ended.v1 ").contains(approval.toString());
    }

    @Test
    @DisplayName("B8 Nobody is woken for money: patience counts from when somebody is there")
    void countsFromWhenSomebodyIsThere() {
        house.tells(EventTypes.APPROVAL_REQUESTED, ines.ticket(), ines.asksForMore(approval, NOW.plus(Duration.ofHours(6))));

        assertThat(house.timers(ines.ticket()))
                .containsExactly("APPROVAL_PATIENCE 1 PENDING", "APPROVAL_EXPIRY 1 PENDING");
    }

    @Test
    @DisplayName("B8 A request that nobody answers expires, and is told once")
    void tellsThatItExpires() {
        house.tells(EventTypes.APPROVAL_REQUESTED, ines.ticket(), ines.asksForMore(approval, NOW.minus(Duration.ofDays(2))));

        await().untilAsserted(() -> assertThat(house.timers(ines.ticket()))
                .containsExactly("APPROVAL_PATIENCE 1 FIRED", "APPROVAL_EXPIRY 1 FIRED"));
        assertThat(house.told(ines.ticket())).satisfiesExactly(
                first -> assertThat(first).startsWith("approval.patience-ended.v1 "),
                last -> assertThat(last).startsWith("approval.expiry-due.v1 ").contains(approval.toString()));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("granted", (story, house) -> house.tells(EventTypes.APPROVAL_GRANTED, story.ines.ticket(),
                        story.ines.granted(story.approval, NOW))),
                answer("refused", (story, house) -> house.tells(EventTypes.APPROVAL_REFUSED, story.ines.ticket(),
                        story.ines.refused(story.approval, NOW))),
                answer("expired", (story, house) -> house.tells(EventTypes.APPROVAL_EXPIRED, story.ines.ticket(),
                        story.ines.expired(story.approval, NOW))),
                answer("void", (story, house) -> house.tells(EventTypes.APPROVAL_VOIDED, story.ines.ticket(),
                        story.ines.voided(story.approval, NOW))));
    }

    private static Arguments answer(String name, BiConsumer<WaitingForApprovalTest, House> answer) {
        return Arguments.of(name, answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    @DisplayName("B20 Once a request is settled, nobody waits for it any more")
    void dropsTheTimersOfASettledRequest(String name, BiConsumer<WaitingForApprovalTest, House> answer) {
        house.tells(EventTypes.APPROVAL_REQUESTED, ines.ticket(), ines.asksForMore(approval, NOW));
        answer.accept(this, house);

        assertThat(house.timers(ines.ticket()))
                .containsExactly("APPROVAL_PATIENCE 1 CANCELLED", "APPROVAL_EXPIRY 1 CANCELLED");
    }

    @Test
    @DisplayName("B20 An answer that is heard of before its request leaves nothing waiting")
    void takesTheAnswerFirst() {
        house.tells(EventTypes.APPROVAL_GRANTED, ines.ticket(), ines.granted(approval, NOW));
        house.tells(EventTypes.APPROVAL_REQUESTED, ines.ticket(), ines.asksForMore(approval, NOW.minus(Duration.ofDays(2))));

        assertThat(house.timers(ines.ticket())).isEmpty();
    }

    @Test
    @DisplayName("A19 B20 The timers of a ticket and those of its request leave each other alone, and so do those of two requests")
    void keepsTimersApart() {
        // given: asked for twice in one night, for the same morning
        var morning = NOW.plus(Duration.ofHours(6));
        var second = UUID.randomUUID();
        house.tells(EventTypes.APPROVAL_REQUESTED, ines.ticket(), ines.asksForMore(approval, morning));
        house.tells(EventTypes.APPROVAL_REQUESTED, ines.ticket(), ines.asksForMore(second, morning));

        // when
        house.tells(EventTypes.APPROVAL_VOIDED, ines.ticket(), ines.voided(approval, NOW));
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(NOW));

        // then
        assertThat(house.timers(ines.ticket())).containsExactlyInAnyOrder("RETURN_MESSAGE 1 PENDING",
                "APPROVAL_PATIENCE 1 CANCELLED", "APPROVAL_EXPIRY 1 CANCELLED",
                "APPROVAL_PATIENCE 1 PENDING", "APPROVAL_EXPIRY 1 PENDING");
    }
}
