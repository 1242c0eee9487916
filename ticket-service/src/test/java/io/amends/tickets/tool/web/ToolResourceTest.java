package io.amends.tickets.tool.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@DisplayName("B5 Tools are data")
class ToolResourceTest {

    private static final String ADMIN = Token.of("admin", "ada");
    private static final String SIZE = """
            {"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string",\
            "title":"Size","x-title-nl":"Maat","enum":["nano","micro"]}}}""";

    @Inject
    Counter counter;

    @Test
    void showsTheCmWhatThereIs() {
        as(Token.nora()).get("/v1/tools").then().statusCode(200)
                .body(at("items.code", hasItems("customer", "orders", "words", "refund", "resend", "manual")))
                .body(at("items[code=resend][0].nl.name", equalTo("Opnieuw sturen")))
                .body(at("items[code=resend][0].parameters.properties.order.title", equalTo("Order")))
                .body(at("items[code=voucher][0].undo", equalTo("undo")));
    }

    @Test
    @DisplayName("B5 A new remedy needs no new release, and the first mandate for it is given by who sets it up")
    void addsARemedyAndGivesIt() {
        // given
        var code = code();
        add(code, SIZE).statusCode(201).header("Location", startsWith("http")).body(at("version", equalTo(1)))
                .body(at("changedBy.id", equalTo("ada")));
        var lotte = Counter.person("lotte");
        grant(ADMIN, lotte, code).statusCode(201).body(at("times.perDay", equalTo(5)));

        // when
        var ticket = counter.ticketOf(Counter.customer()).toString();
        decide(Token.colleague(lotte), ticket, code, "{\"size\":\"nano\"}").statusCode(202);

        // then
        assertThat(counter.count("select tool_version from remedy where ticket_id = $1", UUID.fromString(ticket))).isEqualTo(1);
        grant(Token.of("manager", "tom"), Counter.person("lotte"), code).statusCode(403)
                .body(at("code", equalTo("more-than-your-own")));
        as(Token.colleague(lotte)).get("/v1/me/mandate").then()
                .body(at("items[remedy=%s][0].words".formatted(code), equalTo("New SIM")))
                .body(at("items[remedy=%s][0].timesLeftToday".formatted(code), equalTo(4)));
    }

    @Test
    @DisplayName("B5 A decision keeps the version of its tool for ever")
    void changesATool() {
        // given
        var code = code();
        var added = add(code, SIZE).statusCode(201).extract();
        var lotte = Counter.person("lotte");
        counter.mayGive(lotte, code, null);
        var before = counter.ticketOf(Counter.customer());
        decide(Token.colleague(lotte), before.toString(), code, "{\"size\":\"nano\"}").statusCode(202);

        // when
        change(code, added.header("ETag"), tool(SIZE.replace("\"micro\"", "\"esim\""))).statusCode(200).body(at("version",
                equalTo(2)));
        var after = counter.ticketOf(Counter.customer());
        decide(Token.colleague(lotte), after.toString(), code, "{\"size\":\"micro\"}").statusCode(422)
                .body(at("faults[0].pointer", equalTo("/size")));
        decide(Token.colleague(lotte), after.toString(), code, "{\"size\":\"esim\"}").statusCode(202);

        // then
        assertThat(counter.count("select tool_version from remedy where ticket_id = $1", before)).isEqualTo(1);
        assertThat(counter.count("select tool_version from remedy where ticket_id = $1", after)).isEqualTo(2);
        as(Token.nora()).get("/v1/tools/" + code).then().statusCode(200).body(at("versions.version", contains(2, 1)))
                .body(at("versions[1].parameters.properties.size.enum", contains("nano", "micro")));
    }

    @Test
    void withdrawsAToolAtOnce() {
        // given
        var code = code();
        var added = add(code, SIZE).extract();
        var lotte = Counter.person("lotte");
        counter.mayGive(lotte, code, null);

        // when
        as(ADMIN).header("If-Match", added.header("ETag")).delete("/v1/tools/" + code).then().statusCode(200)
                .body(at("version", equalTo(2))).body(at("withdrawnAt", notNullValue()));

        // then
        decide(Token.colleague(lotte), counter.ticketOf(Counter.customer()).toString(), code, "{\"size\":\"nano\"}")
                .statusCode(422).body(at("code", equalTo("no-such-remedy")));
    }

    @Test
    @DisplayName("input-B7 Nobody overwrites a tool unseen, and a name is taken once")
    void isNotOverwrittenUnseen() {
        var code = code();
        var added = add(code, SIZE).extract();
        as(ADMIN).body(tool(SIZE)).put("/v1/tools/" + code).then().statusCode(428);
        as(ADMIN).delete("/v1/tools/" + code).then().statusCode(428);
        change(code, added.header("ETag"), tool(SIZE)).statusCode(200);
        change(code, added.header("ETag"), tool(SIZE)).statusCode(412).body(at("current.version", equalTo(2)));
        add(code, SIZE).statusCode(409).body(at("code", equalTo("tool-exists")));
        as(ADMIN).header("If-Match", "*").delete("/v1/tools/" + code()).then().statusCode(404)
                .body(at("code", equalTo("no-such-tool")));
    }

    @Test
    void saysInWordsWhatIsWrongWithASchema() {
        add(code(), "{\"type\":\"object\"}").statusCode(422).body(at("code", equalTo("malformed-tool")))
                .body(at("faults[0].pointer", equalTo("/parameters")))
                .body(at("faults[0].words", startsWith("Parameters are an object")));
        as(ADMIN).header("Accept-Language", "nl").body(created(code(), "{\"type\":7}")).post("/v1/tools").then().statusCode(422)
                .body(at("detail", equalTo("Dit is geen JSON Schema 2020-12.")));
    }

    @Test
    @DisplayName("B27 A remedy that nobody could carry out is refused, with what to do about it")
    void namesAnExecutorThatIsThere() {
        var nowhere = created(code(), SIZE).replace("\"company\"", "\"nowhere\"");
        as(ADMIN).body(nowhere).post("/v1/tools").then().statusCode(422).body(at("code", equalTo("malformed-tool")))
                .body(at("faults.pointer", contains("/executor")))
                .body(at("detail",
                        equalTo("There is no executor nowhere: add it first with POST /v1/executors, or name company,"
                                + " manual or nobody.")));
        as(ADMIN).body(nowhere.replace("\"nowhere\"", "\"manual\"")).post("/v1/tools").then().statusCode(201);
    }

    @Test
    @DisplayName("input-B1 An unknown field is refused, and so is whoever is no admin")
    void isStrict() {
        as(ADMIN).body(created(code(), SIZE).replace("\"kind\"", "\"colour\":1,\"kind\"")).post("/v1/tools").then()
                .statusCode(400);
        as(Token.nora()).body(created(code(), SIZE)).post("/v1/tools").then().statusCode(403);
        as(Token.tom()).body(created(code(), SIZE)).post("/v1/tools").then().statusCode(403);
    }

    @Test
    @DisplayName("B4 The repeat limit holds where there is no amount")
    void countsTimesForOneCustomer() {
        // given
        var lotte = Counter.person("lotte");
        counter.mayGive(lotte, "unlock", 1);
        var customer = Counter.customer();
        decide(Token.colleague(lotte), counter.ticketOf(customer).toString(), "unlock", "{}").statusCode(202);

        // when, then
        decide(Token.colleague(lotte), counter.ticketOf(customer).toString(), "unlock", "{}").statusCode(403)
                .body(at("why", equalTo("REPEATED"))).body(at("now.remedy", hasItem("words")))
                .body(at("now.remedy", not(hasItem("unlock"))));
        decide(Token.colleague(lotte), counter.ticketOf(Counter.customer()).toString(), "unlock", "{}").statusCode(202);
    }

    @Test
    @DisplayName("B24 The exact effect in words before the click, and a fault where it is")
    void previewsAndRefuses() {
        // given
        var lotte = Counter.person("lotte");
        counter.mayGive(lotte, "resend", null);
        var customer = Counter.customer();
        var ticket = counter.ticketOf(customer).toString();
        Desk.post(Token.colleague(lotte), ticket, "claim").statusCode(200);

        // when, then
        rule(Token.colleague(lotte), "en", ticket, "{\"order\":\"1042\"}").statusCode(200)
                .body(at("ruling", equalTo("WITHIN_MANDATE")))
                .body(at("preview", equalTo("Resend order 1042 to the address on file of customer " + customer)));
        rule(Token.colleague(lotte), "nl", ticket, "{}").statusCode(200)
                .body(at("preview", equalTo("Bestelling … opnieuw sturen naar het bekende adres van klant " + customer)));
        decide(Token.colleague(lotte), ticket, "resend", "{}").statusCode(422).body(at("code", equalTo("malformed-parameters")))
                .body(at("faults", hasSize(1))).body(at("faults[0].pointer", equalTo("/order")))
                .body(at("faults[0].words", equalTo("Order is missing.")));
        Desk.post(Token.colleague(lotte), ticket, "remedies",
                """
                        {"remedy":{"type":"resend","amount":{"minor":100,"currency":"EUR"},"parameters":{"order":"1"}},"because":"x"}""")
                .statusCode(422).body(at("code", equalTo("malformed-remedy")));
        as(Token.colleague(lotte)).get("/v1/tickets/" + ticket).then().body(at("mayGive.remedy", hasItem("resend")));
    }

    private static String code() {
        return "sim-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static ValidatableResponse add(String code, String schema) {
        return as(ADMIN).body(created(code, schema)).post("/v1/tools").then();
    }

    private static ValidatableResponse change(String code, String etag, String tool) {
        return as(ADMIN).header("If-Match", etag).body(tool).put("/v1/tools/" + code).then();
    }

    private static String created(String code, String schema) {
        return "{\"code\":\"%s\",\"tool\":%s}".formatted(code, tool(schema));
    }

    private static String tool(String schema) {
        return """
                {"kind":"REMEDY","en":{"name":"New SIM","phrase":"a new SIM","preview":"A new SIM for {customer}"},
                 "nl":{"name":"Nieuwe sim","phrase":"een nieuwe sim","preview":"Een nieuwe sim voor {customer}"},
                 "parameters":%s,"money":false,"executor":"company","dryRun":true}""".formatted(schema);
    }

    private static ValidatableResponse grant(String token, String person, String code) {
        return as(token).body("{\"person\":\"%s\",\"remedy\":\"%s\",\"times\":{\"perDay\":5}}".formatted(person, code))
                .post("/v1/mandates").then();
    }

    private static ValidatableResponse decide(String token, String ticket, String type, String parameters) {
        return Desk.post(token, ticket, "remedies",
                "{\"remedy\":{\"type\":\"%s\",\"parameters\":%s},\"because\":\"It got lost.\"}".formatted(type, parameters));
    }

    private static ValidatableResponse rule(String token, String language, String ticket, String parameters) {
        return as(token).header("Accept-Language", language)
                .body("{\"remedy\":{\"type\":\"resend\",\"parameters\":%s}}".formatted(parameters))
                .post("/v1/tickets/" + ticket + "/rulings").then();
    }
}
