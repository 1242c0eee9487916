package io.amends.channels.partner.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.Money;
import io.amends.events.channel.MessageReceived;
import io.amends.events.ticket.RemedyNotExecuted;
import io.amends.events.ticket.ReplyRequested;
import io.amends.events.ticket.TicketEnded;
import io.amends.events.ticket.TicketStageChanged;
import io.vertx.core.json.JsonObject;

class PartnerFieldsTest {

    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    @Test
    void tellsStageAndTimes() {
        var data = new JsonObject(PartnerFields.of(
                new TicketStageChanged(ID, "EXECUTING", "AWAITING_VERDICT", 1, FRIDAY_NIGHT, null)));
        assertThat(data.getMap()).containsOnlyKeys("ticketId", "from", "stage", "attempt", "changedAt")
                .containsEntry("stage", "AWAITING_VERDICT")
                .containsEntry("changedAt", "2026-11-20T22:00:00Z");
    }

    @Test
    void tellsRemedyAndAmount() {
        var data = new JsonObject(PartnerFields.of(new DecidedRemedy("refund", new Money(2500, "EUR"))));
        assertThat(data).isEqualTo(new JsonObject("{\"remedy\":\"refund\",\"amount\":{\"minor\":2500,\"currency\":\"EUR\"}}"));
    }

    @Test
    @DisplayName("A14 Nobody's words, names or reasons leave the house, not even of an event that holds them")
    void tellsNeitherWordsNorNames() {
        assertThat(PartnerFields.of(new MessageReceived(ID, ID, ID, "x", "17", "MENTION", "PUBLIC", "ines_de_wit",
                "Ines de Wit", "Fan van rust", "mijn internet ligt eruit", "nl", FRIDAY_NIGHT, FRIDAY_NIGHT)))
                .doesNotContain("ines", "Ines", "rust", "internet");
        assertThat(PartnerFields.of(new ReplyRequested(ID, ID, ID, ID, "PUBLIC", ID, "Sorry Ines", "ANSWER", 1, "nora",
                false, FRIDAY_NIGHT))).doesNotContain("Sorry", "nora");
        assertThat(PartnerFields.of(new RemedyNotExecuted(ID, ID, 1, "refund", "account of Ines closed", FRIDAY_NIGHT)))
                .doesNotContain("Ines");
        assertThat(PartnerFields.of(new TicketEnded(ID, 1, FRIDAY_NIGHT, FRIDAY_NIGHT, "tom", "manager", "Ines is family")))
                .doesNotContain("tom", "Ines");
    }

    private record DecidedRemedy(String remedyType, Money amount) {
    }
}
