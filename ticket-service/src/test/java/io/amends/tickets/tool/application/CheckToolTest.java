package io.amends.tickets.tool.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Texts;
import io.amends.tickets.tool.domain.Tool;

@DisplayName("B5 A tool that would fail at night is not taken in")
class CheckToolTest {

    private final CheckTool check = new CheckTool();

    @Test
    void takesWhatAFormCanBeDrawnFrom() {
        assertThatCode(() -> check.require(ATool.with(ATool.SCHEMA))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "schema          | {'type':5}                                                                          | /parameters/type",
            "closed-object   | {'type':'object','properties':{}}                                                   | /parameters",
            "closed-object   | {'type':'array'}                                                                    | /parameters",
            "keyword         | {'type':'object','additionalProperties':false,'$ref':'http://elsewhere.example/s'}  | /parameters/$ref",
            "required-unknown| {'type':'object','additionalProperties':false,'required':['order']}                 | /parameters/required",
            "field-type      | {'type':'object','additionalProperties':false,'properties':{'a':{'type':'array','title':'A','x-title-nl':'A'}}} | /parameters/properties/a",
            "title-missing   | {'type':'object','additionalProperties':false,'properties':{'a':{'type':'string','title':'A'}}} | /parameters/properties/a",
            "keyword         | {'type':'object','additionalProperties':false,'properties':{'a':{'type':'string','title':'A','x-title-nl':'A','not':{}}}} | /parameters/properties/a/not",
            "choice-untitled | {'type':'object','additionalProperties':false,'properties':{'a':{'type':'string','title':'A','x-title-nl':'A','oneOf':[{'const':1}]}}} | /parameters/properties/a/oneOf" })
    void saysInWordsWhatIsWrongWithASchema(String code, String schema, String pointer) {
        // when
        var refused = catchThrowableOfType(Faulty.class, () -> check.require(ATool.with(schema.replace('\'', '"'), "Nothing")));

        // then
        assertThat(refused.problem()).isEqualTo("malformed-tool");
        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer);
        });
        for (var locale : Languages.ALL) {
            assertThat(refused.faults()).allSatisfy(
                    fault -> assertThat(new FaultWords(new Texts()).of(fault, locale)).isNotBlank().doesNotContain("{"));
        }
    }

    @Test
    @DisplayName("B24 A preview names only what there is")
    void refusesAPreviewOfWhatNobodyFillsIn() {
        var refused = catchThrowableOfType(Faulty.class,
                () -> check.require(ATool.with(ATool.SCHEMA, "Send {amount} to {adress}")));
        assertThat(refused.faults()).extracting(fault -> new FaultWords(new Texts()).of(fault, Locale.ENGLISH))
                .containsExactly("The preview names amount, which nobody fills in.",
                        "The preview names adress, which nobody fills in.");
    }

    @Test
    @DisplayName("B1 Words stay as they are: there is always something to give")
    void keepsWordsAsTheyAre() {
        var words = ShippedNames.tool("words");
        var sold = new Tool("words", 1, words.kind(), words.en(), words.nl(), words.parameters(), true, "company", false, null,
                words.pace());
        assertThat(catchThrowableOfType(Faulty.class, () -> check.require(sold)).faults()).singleElement()
                .extracting(fault -> fault.code()).isEqualTo("words-stay");
    }
}
