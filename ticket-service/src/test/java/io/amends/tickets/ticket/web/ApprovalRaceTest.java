package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.ticket.web.TopUps.answer;
import static io.amends.tickets.ticket.web.TopUps.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Desk;
import io.amends.tickets.Token;
import io.amends.tickets.ticket.application.KeepApprovalTime;
import io.amends.tickets.ticket.web.TopUps.People;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;

/**
 * A yes at the very moment at which something else happens. Whoever wins, the loser is told, and nothing is ordered that was
 * not
 * allowed. A few rounds in every build; more with {@code -Damends.rounds=300}.
 */
@QuarkusTest
class ApprovalRaceTest {

    private static final int ROUNDS = Integer.getInteger("amends.rounds", 10);
    private static final long ALL = 8000;

    private final TopUps topUps;
    private final KeepApprovalTime approvalTime;
    private People people;
    private String template;

    ApprovalRaceTest(TopUps topUps, KeepApprovalTime approvalTime) {
        this.topUps = topUps;
        this.approvalTime = approvalTime;
    }

    @BeforeEach
    void somebodyWithoutAMandateAsks() {
        people = topUps.people();
        topUps.sql("update mandate set version = version + 1, withdrawn_at = now() where holder = $1", people.asker());
        template = topUps.ticket(people);
    }

    @Test
    @DisplayName("B8 fault-F27 A yes while another customer is looked up: for the old one, or not at all")
    void racesWithAnotherCustomer() {
        rounds((ticket, approval) -> {
            var codes = together(grant(approval), () -> Desk.lookUp(people.askerToken(), ticket, TopUps.number())
                    .extract().statusCode());
            assertThat(codes.getLast()).isEqualTo(200);
            isAllOrNothing(ticket, approval, codes.getFirst(), "VOID");
        });
    }

    @Test
    @DisplayName("B8 A yes while she decides otherwise: one of the two, and never both")
    void racesWithADecision() {
        rounds((ticket, approval) -> {
            topUps.sql("""
                    insert into ticket_entry (id, ticket_id, conversation_id, visibility, body, at, received_at, state, attempt,
                        automatic)
                    select $2, id, conversation_id, 'PUBLIC', 'Hello?', now(), now(), 'RECEIVED', 1, false
                    from ticket where id = $1""", UUID.fromString(ticket), UUID.randomUUID());
            var codes = together(grant(approval), () -> Desk.post(people.askerToken(), ticket, "remedies", Desk.explanation())
                    .extract().statusCode());
            assertThat(codes).isIn(List.of(200, 409), List.of(409, 202));
            assertThat(topUps.total(ticket)).isEqualTo(codes.getFirst() == 200 ? ALL : 0);
        });
    }

    @Test
    @DisplayName("B8 A yes while the ticket is closed by exception: before it, or not at all")
    void racesWithTheEnd() {
        rounds((ticket, approval) -> {
            var codes = together(grant(approval), () -> as(people.chiefToken()).body("{\"reason\":\"Settled by phone.\"}")
                    .post("/v1/tickets/" + ticket + "/override").statusCode());
            isAllOrNothing(ticket, approval, codes.getFirst(), "VOID");
        });
    }

    @Test
    @DisplayName("B8 Two who may say yes do so at once: one does, and the other is told that it was answered")
    void racesWithAnotherApprover() {
        topUps.mandate("second-" + people.run(), 20_000);
        rounds((ticket, approval) -> {
            var codes = together(grant(approval),
                    () -> answer(Token.of("agent", "second-" + people.run()), approval, "grant").extract().statusCode());
            assertThat(codes).containsExactlyInAnyOrder(200, 409);
            assertThat(topUps.total(ticket)).isEqualTo(ALL);
        });
    }

    @Test
    @DisplayName("B8 A yes and a no at once: one of the two")
    void racesWithANo() {
        topUps.mandate("second-" + people.run(), 20_000);
        rounds((ticket, approval) -> {
            var codes = together(grant(approval),
                    () -> answer(Token.of("agent", "second-" + people.run()), approval, "refuse").extract().statusCode());
            assertThat(codes).containsExactlyInAnyOrder(200, 409);
            isAllOrNothing(ticket, approval, codes.getFirst(), "REFUSED");
        });
    }

    @Test
    @DisplayName("B8 B20 A yes while the request expires: granted or expired, as the answer says")
    void racesWithTheClock() {
        rounds((ticket, approval) -> {
            var codes = together(grant(approval), () -> expire(approval));
            isAllOrNothing(ticket, approval, codes.getFirst(), "EXPIRED");
        });
    }

    @Test
    @DisplayName("B4 B8 fault-F27 A yes while the approver's mandate is lowered: never under a version that did not allow it")
    void racesWithALoweredMandate() {
        rounds((ticket, approval) -> {
            var codes = together(grant(approval), () -> lower(100));
            assertThat(codes.getFirst()).isIn(200, 403);
            assertThat(topUps.total(ticket)).isEqualTo(codes.getFirst() == 200 ? ALL : 0);
            assertThat(topUps.limitsDecidedUnder(ticket)).allMatch(limit -> limit >= ALL);
            topUps.lower(people.lead(), 20_000);
        });
    }

    private void rounds(Round round) {
        for (int i = 0; i < ROUNDS; i++) {
            var ticket = topUps.another(template);
            String approval = ask(people.askerToken(), ticket, ALL).statusCode(202).extract().as(String.class,
                    at("approval.id"));
            round.play(ticket, approval);
        }
    }

    private IntSupplier grant(String approval) {
        return () -> answer(people.leadToken(), approval, "grant").extract().statusCode();
    }

    private int expire(String approval) {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(() -> approvalTime.expiryDue(UUID.fromString(approval))));
            return 200;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private int lower(long minor) {
        topUps.lower(people.lead(), minor);
        return 200;
    }

    private void isAllOrNothing(String ticket, String approval, int granted, String otherwise) {
        assertThat(granted).isIn(200, 409);
        assertThat(topUps.total(ticket)).isEqualTo(granted == 200 ? ALL : 0);
        assertThat(topUps.stateOf(approval)).isEqualTo(granted == 200 ? "GRANTED" : otherwise);
        assertThat(topUps.strayOrders(approval)).as("orders for another customer than the request was about").isZero();
    }

    private static List<Integer> together(IntSupplier one, IntSupplier other) {
        var start = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> atOnce(start, one));
        var second = CompletableFuture.supplyAsync(() -> atOnce(start, other));
        return List.of(first.join(), second.join());
    }

    private static int atOnce(CyclicBarrier start, IntSupplier command) {
        Thread.currentThread().setContextClassLoader(ApprovalRaceTest.class.getClassLoader());
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return command.getAsInt();
    }

    private interface Round {

        void play(String ticket, String approval);
    }
}
