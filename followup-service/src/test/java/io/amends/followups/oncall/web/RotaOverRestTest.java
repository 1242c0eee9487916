package io.amends.followups.oncall.web;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.followups.Token;
import io.amends.followups.oncall.application.SeedDuty;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Period;
import io.amends.followups.oncall.domain.Reach;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;

/** A manager makes the rota, and two colleagues change it between them. */
@QuarkusTest
class RotaOverRestTest {

    private static final String ALWAYS = """
            {"name":"Always","layer":1,"zone":"Europe/Amsterdam","startsOn":"%s","days":["MONDAY","TUESDAY","WEDNESDAY",
            "THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"from":"00:00","until":"00:00","people":%s}""";
    private static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private static final String TOMORROWS = """
            {"from":"%s","until":"%s"}""".formatted(TOMORROW, TOMORROW.plus(3, ChronoUnit.HOURS));

    @Inject
    Pool pool;
    @Inject
    SeedDuty seedDuty;

    @BeforeEach
    void makeARota() {
        clean();
        Stream.of("nora", "milan").forEach(RotaOverRestTest::person);
    }

    @AfterEach
    void clean() {
        Stream.of("delete from duty_rotation", "delete from duty_person", "delete from duty_alarm",
                "delete from duty_seed")
                .forEach(statement -> pool.query(statement).execute().await().indefinitely());
    }

    @Test
    @DisplayName("B16 A rotation says who is on duty, under a version that is not overwritten unseen")
    void keepsARotation() {
        // given
        var added = rotation("[\"nora\"]").header("Location", containsString("/v1/duty/rotations/"))
                .header("ETag", startsWith("\"v1-")).extract();
        String id = added.as(String.class, at("id"));
        onDuty("nora");

        // when
        change(id, "\"v1\"", "[\"milan\"]").statusCode(200).body(at("version", equalTo(2)));

        // then
        onDuty("milan");
        change(id, "\"v1\"", "[\"nora\"]").statusCode(412).body(at("code", equalTo("changed-meanwhile")))
                .body(at("current.version", equalTo(2)));
        manager().body(body("[\"nora\"]")).put("/v1/duty/rotations/" + id).then().statusCode(428);
        manager().header("If-Match", "\"v1\"").delete("/v1/duty/people/milan").then().statusCode(409)
                .body(at("code", equalTo("still-on-a-rotation")));
        manager().header("If-Match", "\"v2\"").delete("/v1/duty/rotations/" + id).then().statusCode(200);
        as("nora").get("/v1/duty").then().statusCode(200).body(at("onDuty", nullValue()));
        as("nora").get("/v1/duty/gaps").then().statusCode(200).body(at("items", hasSize(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "+999999999-01-01", "0000-01-01", "2026-02-30", "Monday" })
    @DisplayName("input-F2 B16 A turn begins on a day that there is")
    void refusesImpossibleDays(String day) {
        manager().body(ALWAYS.formatted(day, "[\"nora\"]")).post("/v1/duty/rotations").then().statusCode(400);
    }

    @Test
    @DisplayName("B16 A rota that says nothing sensible is refused with the reason")
    void refusesNonsense() {
        manager().body(body("[\"nobody\"]")).post("/v1/duty/rotations").then().statusCode(422)
                .body(at("code", equalTo("no-such-colleague")));
        manager().body(body("[\"nora\"]").replace("Europe/Amsterdam", "Amsterdam")).post("/v1/duty/rotations").then()
                .statusCode(422).body(at("code", equalTo("unusable-rota"))).body(at("detail", containsString("Amsterdam")));
        manager().body(
                "{\"kind\":\"AWAY\",\"person\":\"nora\",\"from\":\"2026-12-02T00:00:00Z\",\"until\":\"2026-12-01T00:00:00Z\"}")
                .post("/v1/duty/exceptions").then().statusCode(422).body(at("code", equalTo("unusable-rota")));
        as("nora").body("{\"with\":\"nora\",\"gives\":" + TOMORROWS + "}").post("/v1/duty/swaps").then().statusCode(422)
                .body(at("code", equalTo("unusable-rota"))).body(at("detail", containsString("two people")));
    }

    @Test
    @DisplayName("B16 Managers write the rota; everybody on it reads it, and mail addresses are not everybody's to know")
    void isWrittenByManagers() {
        as("nora").body(body("[\"nora\"]")).post("/v1/duty/rotations").then().statusCode(403);
        as("nora").get("/v1/duty/people").then().statusCode(200)
                .body(at("items[id=nora][0].mail", equalTo("nora@example.com")))
                .body(at("items[id=milan][0].mail", nullValue()));
        manager().get("/v1/duty/people").then().body(at("items.mail", hasItems("nora@example.com", "milan@example.com")));
        var mine = "{\"name\":\"Nora Smit\",\"channels\":[\"WEBHOOK\"],\"language\":\"en\"}";
        as("nora").header("If-Match", "\"v1\"").body(mine).put("/v1/duty/people/nora").then().statusCode(200)
                .body(at("channels", equalTo(List.of("WEBHOOK"))));
        as("nora").header("If-Match", "\"v1\"").body(mine).put("/v1/duty/people/milan").then().statusCode(403);
    }

    @Test
    @DisplayName("B16 Who is away leaves a gap, and an exception fills it")
    void keepsExceptions() {
        // given
        rotation("[\"nora\"]");

        // when
        exception("AWAY", "nora");
        as("nora").get("/v1/duty/gaps").then().statusCode(200).body(at("items", hasSize(1)))
                .body(at("items[0].from", equalTo(TOMORROW.toString())));
        String id = exception("TAKES", "milan").extract().as(String.class, at("id"));

        // then
        as("nora").get("/v1/duty/gaps").then().body(at("items", hasSize(0)));
        as("nora").get("/v1/duty/schedule").then().statusCode(200)
                .body(at("layers[0].shifts.person.id", equalTo(List.of("nora", "milan", "nora"))));
        manager().header("If-Match", "\"v1\"").delete("/v1/duty/exceptions/" + id).then().statusCode(200);
        as("nora").get("/v1/duty/gaps").then().body(at("items", hasSize(1)));
    }

    @Test
    @DisplayName("B16 One proposes a swap, the other accepts it in one tap, and nobody else does")
    void swaps() {
        // given
        rotation("[\"nora\"]");
        String id = offer("milan");
        as("nora").post("/v1/duty/swaps/" + id + "/acceptance").then().statusCode(403)
                .body(at("code", equalTo("not-your-swap")));

        // when
        as("milan").post("/v1/duty/swaps/" + id + "/acceptance").then().statusCode(200).body(at("state", equalTo("ACCEPTED")));

        // then
        as("nora").get("/v1/duty/schedule").then()
                .body(at("layers[0].shifts.person.id", equalTo(List.of("nora", "milan", "nora"))));
        as("milan").post("/v1/duty/swaps/" + id + "/refusal").then().statusCode(409).body(at("code", equalTo("swap-settled")));
        as("milan").body("{\"with\":\"nora\",\"gives\":" + TOMORROWS + ",\"takes\":" + TOMORROWS + "}")
                .post("/v1/duty/swaps").then().statusCode(409).body(at("code", equalTo("not-your-duty")));
        as("nora").get("/v1/duty/swaps").then().body(at("items.state", equalTo(List.of("ACCEPTED"))));
    }

    @Test
    @DisplayName("B16 A duty that is offered to two is taken by one of them, also when both say yes at the same moment")
    void givesADutyAwayOnce() {
        // given
        rotation("[\"nora\"]");
        person("lars");
        var swaps = Map.of("milan", offer("milan"), "lars", offer("lars"));
        var nobodyWrites = pool.getConnection().await().indefinitely();
        var held = nobodyWrites.begin().await().indefinitely();
        nobodyWrites.query("lock table duty_swap in share mode").execute().await().indefinitely();
        // when
        var answers = swaps.entrySet().stream().map(swap -> CompletableFuture.supplyAsync(
                () -> as(swap.getKey()).post("/v1/duty/swaps/" + swap.getValue() + "/acceptance").statusCode())).toList();
        await().untilAsserted(() -> assertThat(pool.query("select pid from pg_locks where not granted").execute()
                .await().indefinitely().size()).isEqualTo(2));
        held.rollback().chain(nobodyWrites::close).await().indefinitely();
        // then
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    @DisplayName("B16 The file is where a new installation begins, and changes nothing later")
    void beginsWithTheFile() throws Throwable {
        // given
        clean();
        var nora = new Colleague("nora", "Nora Smit");
        var night = new Period(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3_600));
        var file = new SeedDuty.Seeded(List.of(Reach.of(nora)), List.of(), List.of(
                new DutyException(UUID.randomUUID(), DutyException.Kind.TAKES, nora, 1, night)));

        // when
        var first = VertxContextSupport.subscribeAndAwait(() -> seedDuty.take(file));
        var second = VertxContextSupport.subscribeAndAwait(() -> seedDuty.take(file));

        // then
        assertThat(List.of(first, second)).containsExactly(true, false);
        onDuty("nora");
    }

    private static void person(String id) {
        manager().body("""
                {"id":"%s","name":"%s","mail":"%s@example.com","channels":["MAIL"],"language":"nl"}""".formatted(id, id, id))
                .post("/v1/duty/people").then().statusCode(201);
    }

    private static String offer(String person) {
        return as("nora").body("{\"with\":\"%s\",\"gives\":%s}".formatted(person, TOMORROWS)).post("/v1/duty/swaps").then()
                .statusCode(201).body(at("state", equalTo("PROPOSED"))).extract().as(String.class, at("id"));
    }

    private ValidatableResponse rotation(String people) {
        return manager().body(body(people)).post("/v1/duty/rotations").then().statusCode(201);
    }

    private ValidatableResponse change(String id, String version, String people) {
        return manager().header("If-Match", version).body(body(people)).put("/v1/duty/rotations/" + id).then();
    }

    private ValidatableResponse exception(String kind, String person) {
        return manager().body("{\"kind\":\"%s\",\"person\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
                .formatted(kind, person, TOMORROW, TOMORROW.plus(3, ChronoUnit.HOURS))).post("/v1/duty/exceptions").then()
                .statusCode(201);
    }

    private static String body(String people) {
        return ALWAYS.formatted("2026-01-05", people);
    }

    private static void onDuty(String person) {
        as("nora").get("/v1/duty").then().statusCode(200).body(at("onDuty.id", equalTo(person)));
    }

    private static RequestSpecification manager() {
        return request(Token.of("manager").as("tom"));
    }

    private static RequestSpecification as(String person) {
        return request(Token.of("community-manager").as(person));
    }

    private static RequestSpecification request(Token token) {
        return given().auth().oauth2(token.sign()).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
