package io.amends.tickets.staff.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.Token;
import io.amends.tickets.staff.persistence.AuthorityLock;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
@DisplayName("B4 B14 Nobody gives money to herself")
class StaffResourceTest {

    private static final String ADMIN = Token.of("admin", "ada");

    @Inject
    Counter counter;

    @Inject
    Pool pool;

    private String lotte;
    private String number;

    @BeforeEach
    void meetAColleagueWhoIsACustomer() {
        lotte = Counter.person("lotte");
        number = Counter.customer();
        counter.mayRefund(lotte, 5000);
    }

    @Test
    void refusesARemedyForHerOwnCustomerNumber() {
        // given
        put(lotte, "{\"customerNumbers\":[\"%s\"],\"handles\":[]}".formatted(number));

        // when, then
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number).toString(), 1).statusCode(403)
                .body(at("ruling", equalTo("OUTSIDE_MANDATE"))).body(at("why", equalTo("SELF_DEALING")))
                .body(at("now.remedy", equalTo(List.of("words"))));
        Desk.refund(Token.colleague(lotte), counter.ticketOf(Counter.customer()).toString(), 1).statusCode(202);
    }

    @Test
    void refusesARemedyForHerOwnHandle() {
        // given
        put(lotte, "{\"customerNumbers\":[],\"handles\":[{\"network\":\"x\",\"handle\":\"Lotte_%s\"}]}".formatted(number));

        // when, then
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number, "lotte_" + number).toString(), 1).statusCode(403)
                .body(at("why", equalTo("SELF_DEALING")));
    }

    @ParameterizedTest
    @CsvSource({ "x,@Lotte_", "X,LOTTE_" })
    @DisplayName("B4 A name is the same with and without its sign, and the network in capitals too")
    void knowsHerHandleHoweverItIsWritten(String network, String handle) {
        // given
        put(lotte, "{\"customerNumbers\":[],\"handles\":[{\"network\":\"%s\",\"handle\":\"%s\"}]}".formatted(network,
                handle + number));

        // when, then
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number, "lotte_" + number).toString(), 1).statusCode(403)
                .body(at("why", equalTo("SELF_DEALING")));
    }

    @Test
    @DisplayName("B4 A change of the register waits for the decisions that are under way, so that none of them passes it by")
    void waitsForDecisionsUnderWay() {
        // given
        var decides = pool.getConnection().await().indefinitely();
        decides.query("begin").execute().await().indefinitely();
        decides.query(AuthorityLock.TOGETHER).execute().await().indefinitely();

        // when
        var change = CompletableFuture.runAsync(() -> put(lotte, "{\"customerNumbers\":[\"%s\"],\"handles\":[]}"
                .formatted(number)));

        // then
        try {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(counter.count(
                    "select count(*) from pg_locks where locktype = 'advisory' and not granted")).isPositive());
            assertThat(counter.count("select count(*) from staff_customer where customer_number = $1", number)).isZero();
        } finally {
            decides.query("commit").execute().await().indefinitely();
            decides.closeAndForget();
        }
        change.join();
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number).toString(), 1).statusCode(403);
    }

    @Test
    void isInPlaceOfWhatWasKnown() {
        // given
        put(lotte, "{\"customerNumbers\":[\"%s\"],\"handles\":[]}".formatted(number));

        // when
        put(lotte, "{\"customerNumbers\":[\"1\",\"2\"],\"handles\":[{\"network\":\"x\",\"handle\":\"lotte\"}]}");

        // then
        as(ADMIN).get("/v1/staff").then().statusCode(200)
                .body(at("items[person=%s][0].customerNumbers".formatted(lotte), equalTo(List.of("1", "2"))))
                .body(at("items[person=%s][0].handles.handle".formatted(lotte), hasItem("lotte")));
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number).toString(), 1).statusCode(202);
        as(Token.of("auditor")).queryParam("kind", "STAFF_CHANGED").queryParam("person", "ada").get("/v1/decisions").then()
                .body(at("items[0].details.of", equalTo(lotte)));
    }

    @Test
    @DisplayName("input-B7 Nobody overwrites an entry unseen, and so makes a colleague a stranger to herself again")
    void isNotOverwrittenUnseen() {
        // given
        var unseen = tag(lotte);
        put(lotte, "{\"customerNumbers\":[\"%s\"],\"handles\":[]}".formatted(number));
        var empty = "{\"customerNumbers\":[],\"handles\":[]}";

        // when
        as(ADMIN).body(empty).put("/v1/staff/" + lotte).then().statusCode(428);
        var refused = as(ADMIN).header("If-Match", unseen).body(empty).put("/v1/staff/" + lotte);

        // then
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.asString()).contains("changed-meanwhile", number);
        Desk.refund(Token.colleague(lotte), counter.ticketOf(number).toString(), 1).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "manager", "auditor", "partner" })
    void isKeptByAdministratorsOnly(String role) {
        as(Token.of(role)).get("/v1/staff").then().statusCode(403);
        as(Token.of(role)).body("{\"customerNumbers\":[],\"handles\":[]}").put("/v1/staff/nora").then().statusCode(403);
        as(Token.of(role)).get("/v1/staff/nora").then().statusCode(403);
    }

    private static void put(String person, String body) {
        as(ADMIN).header("If-Match", tag(person)).body(body).put("/v1/staff/" + person).then().statusCode(200);
    }

    private static String tag(String person) {
        return as(ADMIN).get("/v1/staff/" + person).then().statusCode(200).extract().header("ETag");
    }
}
