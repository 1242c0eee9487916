package io.amends.channels.partner;

import static io.amends.channels.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;

import io.amends.channels.testing.Complaint;
import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.HttpStub.Answer;
import io.amends.channels.testing.HttpStub.Request;
import io.amends.channels.testing.PartnerStub;
import io.amends.events.EventTypes;
import io.amends.events.Money;
import io.amends.events.followup.VerdictOverdue;
import io.amends.events.ticket.DecisionMade;
import io.amends.events.ticket.TicketClaimed;
import io.amends.events.ticket.TicketReleased;
import io.amends.events.ticket.TicketStageChanged;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
class PartnerTest {

    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:00:00Z");

    @Inject
    EventLog events;

    @Inject
    Database database;

    PartnerStub partner;

    private final UUID ticket = UUID.randomUUID();

    @AfterEach
    void partnerRecovers() {
        partner.takesEverything();
        database.run("delete from partner_gone");
        database.run("update partner_delivery set state = 'GIVEN_UP' where state = 'PENDING'");
    }

    @Test
    void tellsOfAReleaseSignedAsTheStandardSays() {
        // when
        release();
        // then
        eventually(() -> assertThat(told()).hasSize(1));
        var webhook = told().getFirst();
        assertThat(verified(webhook)).isTrue();
        var payload = new JsonObject(webhook.text());
        assertThat(payload.getString("type")).isEqualTo("ticket.released");
        assertThat(payload.getString("timestamp")).isEqualTo("2026-11-20T22:00:00Z");
        assertThat(payload.getJsonObject("data").getMap()).containsOnlyKeys("ticketId", "attempt", "openedAt", "releasedAt",
                "actions");
    }

    @Test
    @DisplayName("A14 A partner learns remedy and amount, and not who decided")
    void tellsTheRemedyAndNotThePerson() {
        // when
        events.tell(EventTypes.DECISION_MADE, ticket, new DecisionMade(UUID.randomUUID(), ticket, 1, UUID.randomUUID(),
                "refund", new Money(2500, "EUR"), "nora", UUID.randomUUID(), 1, FRIDAY_NIGHT));
        // then
        eventually(() -> assertThat(told()).hasSize(1));
        var data = new JsonObject(told().getFirst().text()).getJsonObject("data");
        assertThat(data.getString("remedy")).isEqualTo("refund");
        assertThat(data.getJsonObject("amount")).isEqualTo(new JsonObject("{\"minor\":2500,\"currency\":\"EUR\"}"));
        assertThat(data.encode()).doesNotContain("nora");
    }

    @Test
    void tellsOfTheClockAndOfRepliesToo() {
        // given
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Hello " + UUID.randomUUID());
        // when
        events.tell(EventTypes.VERDICT_OVERDUE, ticket, new VerdictOverdue(ticket, 1, 1, false, FRIDAY_NIGHT));
        events.request(reply);
        // then
        eventually(() -> assertThat(types(told())).containsExactly("verdict.overdue"));
        eventually(() -> assertThat(types(partner.requestsWith(reply.ticketId().toString()))).containsExactly("reply.sent"));
        assertThat(partner.requestsWith(reply.text())).isEmpty();
    }

    @Test
    @DisplayName("I10 The story of a ticket is told in order, also when the partner was away; others do not wait for it")
    void tellsAStoryInOrder() {
        // given
        var failing = new AtomicBoolean(true);
        partner.answers(
                request -> failing.get() && request.text().contains(ticket.toString()) ? Answer.of(500) : Answer.of(204));
        // when
        events.tell(EventTypes.TICKET_CLAIMED, ticket, new TicketClaimed(ticket, "nora", FRIDAY_NIGHT));
        events.tell(EventTypes.TICKET_STAGE_CHANGED, ticket,
                new TicketStageChanged(ticket, "NEW", "ANALYSING", 1, FRIDAY_NIGHT, FRIDAY_NIGHT));
        release();
        var other = UUID.randomUUID();
        events.tell(EventTypes.TICKET_CLAIMED, other, new TicketClaimed(other, "nora", FRIDAY_NIGHT));
        // then
        eventually(() -> assertThat(partner.requestsWith(other.toString())).hasSize(1));
        eventually(() -> assertThat(types(told())).containsExactly("ticket.claimed"));
        failing.set(false);
        eventually(() -> assertThat(types(told())).containsExactly("ticket.claimed", "ticket.claimed", "ticket.stage-changed",
                "ticket.released"));
        assertThat(told().get(0).header().apply("webhook-id")).isEqualTo(told().get(1).header().apply("webhook-id"))
                .isNotEqualTo(told().get(2).header().apply("webhook-id"));
        assertThat(told()).allMatch(PartnerTest::verified);
    }

    @Test
    @DisplayName("I10 A partner that hangs holds up no reply")
    void holdsUpNoReplyWhenThePartnerHangs() {
        // given
        var hanging = new CountDownLatch(1);
        partner.answers(request -> hangUntil(hanging));
        release();
        eventually(() -> assertThat(told()).hasSize(1));
        // when
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Hello " + UUID.randomUUID());
        events.request(reply);
        // then
        eventually(() -> assertThat(events.sent(reply)).hasSize(1));
        assertThat(database.column("select tries from partner_delivery where ticket_id = ?", ticket)).containsExactly("0");
        hanging.countDown();
        eventually(() -> assertThat(database.column("select state from partner_delivery where ticket_id = ?", ticket))
                .containsExactly("DELIVERED"));
    }

    @Test
    void takesARedirectForARefusal() {
        // given
        partner.answers(request -> Answer.of(307).with("location", "http://127.0.0.1:1/elsewhere"));
        // when
        release();
        // then
        eventually(() -> assertThat(database.column("select tries from partner_delivery where ticket_id = ?", ticket))
                .containsExactly("1"));
        assertThat(database.column("select state from partner_delivery where ticket_id = ?", ticket))
                .containsExactly("PENDING");
    }

    @Test
    void stopsWhenThePartnerIsGone() {
        // given
        partner.answers(request -> Answer.of(410));
        release();
        eventually(() -> assertThat(database.count("partner_gone")).isEqualTo(1));
        partner.takesEverything();
        // when
        var later = UUID.randomUUID();
        events.tell(EventTypes.TICKET_CLAIMED, later, new TicketClaimed(later, "nora", FRIDAY_NIGHT));
        var reply = Complaint.inPublic(events).answer("PUBLIC", "Hello " + UUID.randomUUID());
        events.tell(EventTypes.REPLY_REQUESTED, later, reply);
        // then
        eventually(() -> assertThat(events.sent(reply)).hasSize(1));
        assertThat(database.count("partner_delivery where ticket_id = ?", later)).isZero();
        assertThat(told()).hasSize(1);
    }

    private static Answer hangUntil(CountDownLatch latch) {
        try {
            latch.await(15, TimeUnit.SECONDS);
            return Answer.of(204);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.LOST;
        }
    }

    private void release() {
        events.tell(EventTypes.TICKET_RELEASED, ticket, new TicketReleased(ticket, 1, UUID.randomUUID(), "nora",
                FRIDAY_NIGHT.minusSeconds(2460), FRIDAY_NIGHT, 2));
    }

    private List<Request> told() {
        return partner.requestsWith(ticket.toString());
    }

    private static Stream<String> types(List<Request> webhooks) {
        return webhooks.stream().map(webhook -> new JsonObject(webhook.text()).getString("type"));
    }

    private static boolean verified(Request webhook) {
        Map<String, List<String>> headers = Stream.of("webhook-id", "webhook-timestamp", "webhook-signature")
                .collect(Collectors.toMap(name -> name, name -> List.of(webhook.header().apply(name))));
        try {
            new Webhook(PartnerStub.SECRET).verify(webhook.text(), HttpHeaders.of(headers, (name, value) -> true));
            return true;
        } catch (WebhookVerificationException | EmptyWebhookSecretException e) {
            return false;
        }
    }
}
