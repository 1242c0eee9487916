package io.amends.tickets.executor.gateway;

import static io.amends.tickets.executor.gateway.Wired.refund;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.tickets.executor.domain.MalformedExecutor;
import io.amends.tickets.executor.domain.Requests;
import io.amends.tickets.executor.domain.Requests.Request;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyTypes;

@DisplayName("B5 A request is made of an order")
class TemplateTest {

    private static final Instant NOW = Instant.parse("2026-11-20T22:04:00Z");

    @Test
    @DisplayName("and today's company system is sent what it always was")
    void ordersARemedy() {
        var order = new RemedyOrder(new UUID(0, 1), new UUID(0, 2), new Remedy(RemedyTypes.REFUND, new Money(2500, "EUR")),
                1, "4711-2208");
        assertThat(new String(Template.body(Requests.USUAL.execute(), OrderTree.of(order, NOW)), UTF_8)).isEqualTo("""
                {"type":"remedy.execute","timestamp":"2026-11-20T22:04:00Z","data":{\
                "remedyId":"00000000-0000-0000-0000-000000000001","type":"refund","amount":{"minor":2500,"currency":"EUR"},\
                "customerNumber":"4711-2208","ticketId":"00000000-0000-0000-0000-000000000002"}}""");
    }

    @Test
    void looksACustomerUp() {
        var asked = OrderTree.of("customer", null, "{\"number\":\"4711-2208\",\"postcode\":\"3511 AB\"}", NOW);
        assertThat(new String(Template.body(Requests.USUAL.lookUp(), asked), UTF_8)).isEqualTo("""
                {"type":"customer.look-up","timestamp":"2026-11-20T22:04:00Z",\
                "data":{"number":"4711-2208","postcode":"3511 AB"}}""");
        assertThat(Template.path(Requests.USUAL.lookUp(), asked)).isEqualTo("/look-ups/customer");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "\"},\"amount\":{\"minor\":999999}", "$/amount/minor", "\\\",\"x\":\"", "\r\nx-evil: 1",
            "</script>",
            "${jndi:ldap://x}", "{7*7}", "\u202e\u0000" })
    @DisplayName("input-E10 A22 in which a value stays a value, whatever stands in it")
    void keepsValuesValues(String evil) throws IOException {
        var order = OrderTree.of("customer", evil, "{}", NOW);
        var body = read(Template.body(new Request("POST", "/x", "{\"who\":\"$/customerNumber\",\"cents\":1}"), order));
        assertThat(body.size()).isEqualTo(2);
        assertThat(body.get("who").asText()).isEqualTo(evil);
        assertThat(Template.path(new Request("GET", "/x/{customerNumber}/y", null), order)).matches("/x/[A-Za-z0-9.%*_-]+/y");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = { "", ".", ".." })
    @DisplayName("input-B10 and no value leads out of its path")
    void leadsNowhereElse(String value) {
        var order = OrderTree.of("customer", value, "{}", NOW);
        assertThatThrownBy(() -> Template.path(new Request("GET", "/x/{customerNumber}/y", null), order))
                .isInstanceOf(NotSent.class);
    }

    @Test
    @DisplayName("with numbers as numbers, what is missing as null or left out, and a dollar sign where one is meant")
    void fillsIn() throws IOException {
        var template = new Request("POST", "/x",
                "{\"cents\":\"$/amount/minor\",\"none\":\"$/nowhere\",\"gone\":\"$?/nowhere\",\"price\":\"$$5\",\"all\":[\"$/type\",7]}");
        assertThat(read(Template.body(template, OrderTree.of(refund(2500), NOW)))).hasToString(
                "{\"cents\":2500,\"none\":null,\"price\":\"$5\",\"all\":[\"refund\",7]}");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "[]", "7", "{", "{\"a\":}", "{\"a\":\"$/b\"} {}" })
    void cannotBeMadeOfWhatIsNoObject(String body) {
        assertThat(Template.isGood(new Request("POST", "/x", body))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "x", "/x y", "/../x", "/x/../y", "/x?y", "/x#y", "/{secret}", "/x\r\nHost: evil",
            "https://evil/" })
    void cannotGoThere(String path) {
        assertThatThrownBy(() -> new Request("GET", path, null)).isInstanceOf(MalformedExecutor.class);
    }

    private static JsonNode read(byte[] json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
