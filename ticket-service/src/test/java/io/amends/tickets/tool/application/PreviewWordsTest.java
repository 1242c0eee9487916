package io.amends.tickets.tool.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Texts;
import io.amends.tickets.remedy.domain.Parameters;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.tool.domain.Tool;

@DisplayName("B24 The exact effect stands there before the click")
class PreviewWordsTest {

    private final PreviewWords previews = new PreviewWords(new Texts());

    @Test
    void namesTheOrder() {
        var resend = ShippedNames.tool("resend");
        assertThat(of(resend, "{\"order\":\"1042\"}", Locale.ENGLISH))
                .isEqualTo("Resend order 1042 to the address on file of customer 4711-2208");
        assertThat(of(resend, "{\"order\":\"1042\"}", Languages.DUTCH))
                .isEqualTo("Bestelling 1042 opnieuw sturen naar het bekende adres van klant 4711-2208");
    }

    @Test
    void speaksOfChoicesDatesAndYesInTheReadersLanguage() {
        var filled = """
                {"order":"1042","date":"2026-11-30","count":3,"way":"post","gift":true}""";
        assertThat(of(ATool.with(ATool.SCHEMA), filled, Locale.ENGLISH))
                .isEqualTo("Send 3 of 1042 by post on November 30, 2026 to 4711-2208, wrapped: yes");
        assertThat(of(ATool.with(ATool.SCHEMA), filled, Languages.DUTCH))
                .isEqualTo("3 van 1042 per post op 30 november 2026 naar 4711-2208, ingepakt: ja");
    }

    @Test
    void leavesOpenWhatIsNotFilledInYet() {
        assertThat(of(ShippedNames.tool("resend"), "{}", Locale.ENGLISH))
                .isEqualTo("Resend order … to the address on file of customer 4711-2208");
    }

    @Test
    void takesWhatIsFilledInForText() {
        assertThat(of(ShippedNames.tool("resend"), "{\"order\":\"$1 {customer} \\\\\"}", Locale.ENGLISH))
                .isEqualTo("Resend order $1 {customer} \\ to the address on file of customer 4711-2208");
    }

    private String of(Tool tool, String parameters, Locale locale) {
        var remedy = new Remedy(new RemedyType(tool.code()), null, new Parameters(parameters));
        return previews.of(tool, remedy, "4711-2208", locale);
    }
}
