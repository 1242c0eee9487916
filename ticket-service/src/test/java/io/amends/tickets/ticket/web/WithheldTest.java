package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Collections;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** What somebody was not allowed is counted, and costs her nothing. */
@QuarkusTest
class WithheldTest {

    @Inject
    House house;
    @Inject
    Pool pool;

    @Test
    @DisplayName("B21 A no is kept and told once for each remedy, and the ticket stays as it was")
    void isToldOnce() {
        // given
        var ticket = house.ticketOf(house.customer("@VlinderHelpt no internet"));
        Desk.lookUp(Token.nora(), ticket).statusCode(200);
        var before = look(Token.nora(), ticket).extract().header("ETag");

        // when
        Desk.refund(Token.nora(), ticket, 8000).statusCode(403).body(at("code", equalTo("above-your-mandate")));
        Desk.refund(Token.nora(), ticket, 7000).statusCode(403);
        Desk.post(Token.nora(), ticket, "remedies", Desk.refund("7000", "USD")).statusCode(403);

        // then
        assertThat(Collections.frequency(house.told(ticket), "decision.withheld.v1")).isEqualTo(2);
        assertThat(withheld(ticket)).isEqualTo(2);
        as(Token.nora()).header("If-Match", before).post("/v1/tickets/" + ticket + "/claim").then().statusCode(200);
    }

    @Test
    @DisplayName("B21 What is only asked about beforehand is no no")
    void isNotCountedWhileShePonders() {
        // given
        var ticket = house.ticketOf(house.customer("@VlinderHelpt no internet"));
        Desk.lookUp(Token.nora(), ticket).statusCode(200);

        // when
        as(Token.nora()).body("""
                {"remedy":{"type":"refund","amount":{"minor":8000,"currency":"EUR"}}}""")
                .post("/v1/tickets/" + ticket + "/rulings").then().statusCode(200)
                .body(at("ruling", equalTo("NEEDS_APPROVAL")));

        // then
        assertThat(withheld(ticket)).isZero();
    }

    private long withheld(String ticket) {
        return pool.preparedQuery("select count(*) from decision_log where ticket_id = $1 and kind = 'WITHHELD'")
                .execute(Tuple.of(UUID.fromString(ticket))).await().indefinitely().iterator().next().getLong(0);
    }
}
