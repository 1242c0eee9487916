package io.amends.contract;

import static io.amends.contract.ReplyPart.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

class ReplyPartTest {

    private static final String ID = "0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21";
    private static final String CUPS = """
            {"cups":[{"id":"%s","colour":"RED","size":3,"owner":null},
                     {"id":"b","colour":"BLUE","size":30000000000,"owner":{"name":"Ines","shares":[{"with":"Tom"},{}]}},
                     {"id":"c","colour":"BLUE","size":0.25,"owner":{"name":"Tom","shares":[]}}],
             "full":true}""".formatted(ID);

    @Test
    void findsFieldsAndElements() {
        assertThat(CUPS).satisfies(
                has("full", equalTo(true)), has("cups[0].size", equalTo(3)), has("cups[1].size", equalTo(30_000_000_000L)),
                has("cups[-1].size", equalTo(0.25)), has("cups[1].owner.shares[0].with", equalTo("Tom")));
        assertThat(CUPS).satisfies(has("", aMapWithSize(2)), has("cups[0]", aMapWithSize(4)));
    }

    @Test
    void findsTheSameFieldOfAllElements() {
        assertThat(CUPS).satisfies(
                has("cups.colour", contains("RED", "BLUE", "BLUE")),
                has("cups.owner", equalTo(Arrays.asList(null, owner("Ines", Map.of("with", "Tom"), Map.of()), owner("Tom")))),
                has("cups.owner.name", contains("Ines", "Tom")),
                has("cups[1].owner.shares.with", equalTo(Arrays.asList("Tom", null))));
    }

    @Test
    void findsTheElementsThatAreSo() {
        assertThat(CUPS).satisfies(
                has("cups[colour=BLUE].id", contains("b", "c")), has("cups[size=3][0].colour", equalTo("RED")),
                has("cups[colour=GREEN]", equalTo(Arrays.asList())), has("cups[colour=GREEN][0].id", nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "lid", "lid.colour", "cups[3]", "cups[-4]", "cups[0].owner.name" })
    void findsNullWhereNothingIs(String path) {
        assertThat(CUPS).satisfies(has(path, nullValue()));
    }

    @Test
    void takesPartsOutInTheirType() {
        assertThat(reply(CUPS).as(UUID.class, at("cups[0].id"))).isEqualTo(UUID.fromString(ID));
        assertThat(reply(CUPS).as(Integer.class, at("cups[0].size"))).isEqualTo(3);
        assertThat(reply(CUPS).as(String[].class, at("cups[colour=BLUE].id"))).containsExactly("b", "c");
        assertThat(reply(CUPS).as(String.class, at("cups[0].owner"))).isNull();
    }

    @Test
    void tellsWhereWhatWasExpectedAndWhatIsThere() {
        assertThatThrownBy(() -> MatcherAssert.assertThat(CUPS, at("cups[0].size", equalTo(4))))
                .hasMessageContainingAll("Expected: cups[0].size is <4>", "but: cups[0].size was <3>", "in: " + CUPS);
        assertThatThrownBy(() -> MatcherAssert.assertThat("Sorry", at("size", equalTo(4))))
                .hasMessageContaining("but: not JSON: Sorry");
        assertThatThrownBy(() -> then(CUPS).body(at("cups[0].size", equalTo(4)))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> reply("").as(String.class, at("size"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void passesOverNoMistakeInAPath() {
        assertThatIllegalArgumentException().isThrownBy(() -> at("cups.find { it.id == 'b' }"));
        assertThatThrownBy(() -> then(CUPS).body(at("full.size", nullValue())))
                .hasMessageContaining("There is no size in true");
    }

    private static Consumer<String> has(String path, Matcher<?> matcher) {
        return json -> then(json).body(at(path, matcher));
    }

    private static Map<String, Object> owner(String name, Object... shares) {
        return Map.of("name", name, "shares", Arrays.asList(shares));
    }

    private static ValidatableResponse then(String body) {
        return reply(body).then();
    }

    private static Response reply(String body) {
        return new ResponseBuilder().setStatusCode(200).setContentType("application/json").setBody(body).build();
    }
}
