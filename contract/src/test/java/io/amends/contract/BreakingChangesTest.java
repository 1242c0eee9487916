package io.amends.contract;

import static io.amends.contract.Samples.api;
import static io.amends.contract.Samples.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BreakingChangesTest {

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("/v1/cups/{id}", "/v1/mugs/{id}",
                        List.of("GET /v1/cups/{id}: gone", "POST /v1/cups/{id}: gone")),
                Arguments.of("maxLength: 100", "maxLength: 50",
                        List.of("POST /v1/cups/{id} request.text: maxLength 100 became 50")),
                Arguments.of("[RED, BLUE]", "[RED]", List.of("POST /v1/cups/{id} request.colour: value BLUE is gone")),
                Arguments.of("required: [text]", "required: [text, colour]",
                        List.of("POST /v1/cups/{id} request.colour: required now")),
                Arguments.of("colour: {type: string, enum: [RED, BLUE]}", "shade: {type: string}",
                        List.of("POST /v1/cups/{id} request.colour: gone")),
                Arguments.of("size: {type: integer}", "size: {type: string}",
                        List.of("GET /v1/cups/{id} 200.size: [integer] became [string]",
                                "POST /v1/cups/{id} 202.size: [integer] became [string]")),
                Arguments.of("size: {type: integer}", "size: {type: [integer, \"null\"]}",
                        List.of("GET /v1/cups/{id} 200.size: [integer] became",
                                "POST /v1/cups/{id} 202.size: [integer] became")),
                Arguments.of("required: [id, size]", "required: [id]",
                        List.of("GET /v1/cups/{id} 200.size: not always there any more",
                                "POST /v1/cups/{id} 202.size: not always there any more")),
                Arguments.of("properties: {name: {type: string}}", "properties: {called: {type: string}}",
                        List.of("GET /v1/cups/{id} 200.owner.name: gone", "POST /v1/cups/{id} 202.owner.name: gone")),
                Arguments.of("\"202\":", "\"201\":", List.of("POST /v1/cups/{id} 202: gone")));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("breaks")
    void namesWhatAClientWouldStumbleOver(String before, String now, List<String> expected) {
        var found = new BreakingChanges(api(), changed(before, now)).list();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).startsWith(expected.get(i));
        }
    }

    @Test
    void takesNoAdditionForABreak() {
        assertThat(new BreakingChanges(api(), api()).list()).isEmpty();
        assertThat(new BreakingChanges(api(),
                changed("size: {type: integer}", "size: {type: integer}\n        new: {type: string}"))
                .list()).isEmpty();
        assertThat(new BreakingChanges(api(), changed("[RED, BLUE]", "[RED, BLUE, GREEN]")).list()).isEmpty();
        assertThat(new BreakingChanges(api(), changed("maxLength: 100", "maxLength: 200")).list()).hasSize(1);
    }
}
