package io.amends.tickets.tool.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Texts;
import io.amends.tickets.remedy.domain.Parameters;
import io.amends.tickets.tool.domain.Fault;

@DisplayName("B5 Parameters are what their tool wants, and each fault says where and what")
class CheckParametersTest {

    private final CheckParameters check = new CheckParameters();
    private final FaultWords words = new FaultWords(new Texts());

    @Test
    void takesWhatFits() {
        assertThatCode(() -> check.require(ATool.with(ATool.SCHEMA), new Parameters("""
                {"order":"1042","date":"2026-11-30","count":3,"way":"van","gift":true}"""))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'date':'2026-11-30'}                            | /order   | Order is missing.                                    | Bestelling ontbreekt.",
            "{'order':'1042'}                                 | /date    | Day is missing.                                      | Dag ontbreekt.",
            "{'order':'1','date':'2026-11-30'}                | /order   | Order is too short: 2 characters at least.           | Bestelling is te kort: minstens 2 tekens.",
            "{'order':'104210421042','date':'2026-11-30'}     | /order   | Order is too long: 8 characters at most.             | Bestelling is te lang: hoogstens 8 tekens.",
            "{'order':'10x2','date':'2026-11-30'}             | /order   | Order does not look as it should.                    | Bestelling ziet er anders uit dan zou moeten.",
            "{'order':1042,'date':'2026-11-30'}               | /order   | Order is a text.                                     | Bestelling is een tekst.",
            "{'order':'1042','date':'30 november'}            | /date    | Day is a date, such as 2026-11-30.                   | Dag is een datum, zoals 2026-11-30.",
            "{'order':'1042','date':'2026-11-30','count':0}   | /count   | Count is 1 at least.                                 | Aantal is minstens 1.",
            "{'order':'1042','date':'2026-11-30','count':10}  | /count   | Count is 9 at most.                                  | Aantal is hoogstens 9.",
            "{'order':'1042','date':'2026-11-30','count':1.5} | /count   | Count is a whole number.                             | Aantal is een heel getal.",
            "{'order':'1042','date':'2026-11-30','way':'air'} | /way     | Way is none of the choices.                          | Manier is geen van de keuzes.",
            "{'order':'1042','date':'2026-11-30','gift':'ja'} | /gift    | Gift is yes or no.                                   | Cadeau is ja of nee.",
            "{'order':'1042','date':'2026-11-30','to':'me'}   | /to      | to is not asked for.                                 | to wordt niet gevraagd." })
    void saysWhatIsWrong(String json, String pointer, String en, String nl) {
        var fault = check.faults(ATool.with(ATool.SCHEMA), new Parameters(json.replace('\'', '"'))).iterator().next();
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(words.of(fault, Locale.ENGLISH)).isEqualTo(en);
        assertThat(words.of(fault, Languages.DUTCH)).isEqualTo(nl);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(check.faults(ATool.with(ATool.SCHEMA), new Parameters("{\"count\":0}"))).extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/order", "/date", "/count");
    }

    @Test
    @DisplayName("input-B3 What PostgreSQL cannot keep is refused, and what is far too long")
    void refusesWhatCannotBeKept() {
        assertThat(check.faults(ATool.with(ATool.SCHEMA), new Parameters("{\"order\":\"\\u0000\"}"))).singleElement()
                .asInstanceOf(type(Fault.class)).extracting(Fault::code).isEqualTo("too-long");
        assertThat(check.faults(ATool.with(ATool.SCHEMA), new Parameters("{\"order\":\"" + "1".repeat(5_000) + "\"}")))
                .singleElement().extracting(Fault::code).isEqualTo("too-long");
    }
}
