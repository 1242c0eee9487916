package io.amends.journeys.standin.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.journeys.standin.Http;
import io.amends.journeys.standin.Http.Reply;
import io.amends.journeys.standin.Signer;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandInSettings.Ports;
import io.amends.journeys.standin.StandIns;
import io.vertx.core.json.JsonObject;

@DisplayName("The company's own system")
class CompanySystemTest {

    private static final String ID = "0b7e6a52-3c0e-4f4e-9c3c-6f1f6f1a2b01";

    private final StandInSettings settings = StandInSettings.ofVlinder(Ports.FREE, null);
    private final Signer signer = new Signer(settings.companySecret());
    private StandIns standIns;
    private CompanySystem company;

    @BeforeEach
    void start() {
        standIns = StandIns.start(settings);
        company = standIns.company();
    }

    @AfterEach
    void stop() {
        standIns.close();
    }

    @Test
    void knowsInesWhoseLineIsDown() {
        JsonObject ines = lookUp("47112208", "3511ab").json();

        assertThat(ines.fieldNames())
                .containsExactlyInAnyOrder("number", "postcode", "name", "account", "line", "remedies");
        assertThat(ines.getString("number")).isEqualTo("4711-2208");
        assertThat(ines.getJsonObject("account").getJsonObject("balance"))
                .isEqualTo(JsonObject.of("minor", 0, "currency", "EUR"));
        assertThat(ines.getJsonObject("line").getString("status")).isEqualTo("DOWN");
        assertThat(ines.getJsonObject("line").getInstant("since")).isBefore(Instant.now());
        assertThat(ines.getJsonArray("remedies")).isEmpty();
    }

    @Test
    void knowsNobodyByNumberAlone() {
        Reply reply = lookUp("4711-2208", "1054 HK");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json()).isEqualTo(JsonObject.of("error", "no-such-customer"));
    }

    @Test
    void refundsOnceAndRemembersIt() {
        Reply first = refund(ID);
        Reply again = refund(ID);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().fieldNames()).containsExactlyInAnyOrder("status", "reference", "executedAt");
        assertThat(again.json()).isEqualTo(first.json()).isEqualTo(readBack(ID).json());
        assertThat(Http.get(at("/effects")).json().getJsonArray("items")).hasSize(1);
        assertThat(lookUp("4711-2208", "3511 AB").json().getJsonArray("remedies").getJsonObject(0).getString("type"))
                .isEqualTo("refund");
    }

    @Test
    void showsWhatWasReceivedLastAndNoMore() {
        IntStream.rangeClosed(0, EffectLog.SHOWN).forEach(i -> refund("0b7e6a52-3c0e-4f4e-9c3c-" + (100000000000L + i)));

        var remedies = lookUp("4711-2208", "3511 AB").json().getJsonArray("remedies");

        assertThat(remedies).hasSize(EffectLog.SHOWN);
        assertThat(remedies.getJsonObject(EffectLog.SHOWN - 1)).isEqualTo(company.effects().getLast().asRemedy());
    }

    @Test
    void refundsOnceWhenAskedManyTimesAtOnce() {
        List<JsonObject> answers = IntStream.range(0, 40).parallel().mapToObj(caller -> refund(ID).json()).toList();

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(company.effects()).extracting(Effect::remedyId).containsExactly(ID);
    }

    @Test
    void doesNothingForWhoeverSignsWrongly() {
        String body = order(ID, "4711-2208").encode();
        Map<String, String> forged = new Signer("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD").headersFor(ID, body);
        Map<String, String> stale = signer.headersFor(ID, Instant.now().minusSeconds(301), body);

        assertThat(Http.post(at("/remedies"), body, forged).status()).isEqualTo(401);
        assertThat(Http.post(at("/remedies"), body, stale).status()).isEqualTo(401);
        assertThat(Http.post(at("/remedies"), body, Map.of()).status()).isEqualTo(401);
        assertThat(Http.get(at("/remedies/" + ID)).status()).isEqualTo(401);
        assertThat(company.effects()).isEmpty();
    }

    @Test
    void wantsTheIdOfTheRemedyAsIdOfTheMessage() {
        String body = order(ID, "4711-2208").encode();

        Reply reply = Http.post(at("/remedies"), body, signer.headersFor("another", body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(company.effects()).isEmpty();
    }

    @Test
    void rejectsARemedyForNobody() {
        Reply reply = send(ID, order(ID, "0000-0000"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json()).isEqualTo(JsonObject.of("status", "rejected", "reason", "no-such-customer"));
    }

    @Test
    void rejectsForGood() {
        company.remedies().rejectNext(1);

        assertThat(refund(ID).status()).isEqualTo(422);
        assertThat(refund(ID).status()).isEqualTo(422);
        assertThat(readBack(ID).json().getString("status")).isEqualTo("rejected");
        assertThat(company.effects()).isEmpty();
    }

    @Test
    void failsWithoutEffect() {
        company.remedies().failNext(1);

        assertThat(refund(ID).status()).isEqualTo(500);
        assertThat(readBack(ID).status()).isEqualTo(404);
        assertThat(readBack(ID).json()).isEqualTo(JsonObject.of("status", "unknown"));
    }

    @Test
    void hangsWithoutEffect() {
        company.remedies().hangNext(1);

        assertThatThrownBy(() -> refund(ID)).isInstanceOf(UncheckedIOException.class);
        assertThat(readBack(ID).status()).isEqualTo(404);
    }

    @Test
    void losesTheAnswerAfterTheEffect() {
        company.remedies().loseAnswerNext(1);

        assertThatThrownBy(() -> refund(ID)).isInstanceOf(UncheckedIOException.class);
        assertThat(readBack(ID).json().getString("status")).isEqualTo("executed");
        assertThat(company.effects()).hasSize(1);
    }

    @Test
    void saysWhatWouldHappenAndDoesNothing() {
        assertThat(dryRun("4711-2208").status()).isEqualTo(200);
        assertThat(dryRun("0000-0000").status()).isEqualTo(422);
        assertThat(readBack(ID).status()).isEqualTo(404);
        assertThat(Http.get(at("/effects")).json().getJsonArray("items")).isEmpty();
    }

    private Reply dryRun(String customer) {
        String body = order(ID, customer).encode();
        return Http.post(at("/remedies/dry-run"), body, signer.headersFor(ID, body));
    }

    @Test
    @DisplayName("B5 It tells what the shipped look-ups ask for, of customers whom it knows")
    void tellsWhatItKnows() {
        assertThat(lookUpMore("orders", "4711-2208").json().getJsonArray("items").getJsonObject(0).fieldNames())
                .containsExactly("order", "words");
        assertThat(lookUpMore("line", "4711-2208").json().getString("status")).isEqualTo("DOWN");
        assertThat(lookUpMore("account", "4711-2208").json().getString("words")).contains("Vlinder Thuis");
        assertThat(lookUpMore("affected", "4711-2208").json().getInteger("count")).isEqualTo(2);
        assertThat(lookUpMore("earlier-remedies", "4711-2208").json().getJsonArray("items")).isEmpty();
        assertThat(lookUpMore("orders", "0000-0000").json().getString("error")).isEqualTo("no-such-customer");
        assertThat(lookUpMore("weather", "4711-2208").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("B29 It takes back once what it did, and nothing else")
    void takesBackOnce() {
        assertThat(undo("undo-0", ID).status()).isEqualTo(422);
        refund(ID);
        assertThat(undo("undo-1", ID).status()).isEqualTo(200);
        assertThat(undo("undo-1", ID).status()).isEqualTo(200);
        assertThat(undo("undo-2", ID).status()).isEqualTo(422);
        assertThat(company.effects()).extracting(Effect::type).containsExactly("refund", "undo");
    }

    private Reply lookUpMore(String code, String number) {
        String body = JsonObject.of("type", code + ".look-up", "data", JsonObject.of("customerNumber", number)).encode();
        return Http.post(at("/look-ups/" + code), body, signer.headersFor("look-up-2", body));
    }

    private Reply undo(String id, String undoes) {
        JsonObject order = order(id, "4711-2208");
        order.getJsonObject("data").put("type", "undo").putNull("amount").put("parameters", JsonObject.of("undoes", undoes));
        return send(id, order);
    }

    private Reply lookUp(String number, String postcode) {
        String body = new JsonObject()
                .put("type", "customer.look-up")
                .put("timestamp", Instant.now())
                .put("data", JsonObject.of("number", number, "postcode", postcode))
                .encode();
        return Http.post(at("/look-ups/customer"), body, signer.headersFor("look-up-1", body));
    }

    private Reply refund(String id) {
        return send(id, order(id, "4711-2208"));
    }

    private Reply send(String id, JsonObject order) {
        String body = order.encode();
        return Http.post(at("/remedies"), body, signer.headersFor(id, body));
    }

    private Reply readBack(String id) {
        return Http.get(at("/remedies/" + id), signer.headersFor(id, ""));
    }

    private static JsonObject order(String id, String customer) {
        return new JsonObject()
                .put("type", "remedy.execute")
                .put("timestamp", Instant.now())
                .put("data", new JsonObject()
                        .put("remedyId", id)
                        .put("type", "refund")
                        .put("amount", JsonObject.of("minor", 2_500, "currency", "EUR"))
                        .put("customerNumber", customer)
                        .put("ticketId", "5a1d7c1e-0000-4000-8000-000000000001"));
    }

    private URI at(String path) {
        return company.address().resolve(path);
    }
}
