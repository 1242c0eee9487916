package io.amends.tickets.reply.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.foundation.problem.Texts;
import io.amends.tickets.reply.domain.TextLimit;

class LettersTest {

    private final Letters letters = new Letters(new Texts());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "Sorry, Ines.        | Sorry, Ines. ^Nora",
            "Sorry, Ines.  ^Nora | Sorry, Ines.  ^Nora",
            "'  Sorry, Ines. '   | Sorry, Ines. ^Nora" })
    @DisplayName("B13 A person answers with her human name, once")
    void signsOnce(String text, String signed) {
        assertThat(letters.signed(text, "Nora Smit")).isEqualTo(signed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "nl    | Dag Ines,",
            "nl-BE | Dag Ines,",
            "en    | Hi Ines,",
            "de    | Hi Ines,",
            "none  | Hi Ines," })
    @DisplayName("A19 Coming back speaks the customer's language, by her first name, signed by the sponsor")
    void speaksTheLanguageOfTheCustomer(String language, String greeting) {
        // when
        var letter = letters.returnMessage("Ines de Wit", "Nora Smit", language, 1);

        // then
        assertThat(letter).startsWith(greeting).endsWith(" ^Nora").contains("?");
        assertThat(TextLimit.X_POST.allows(letter)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = { "nl | Dag Ines, mijn collega Milan", "en | Hi Ines, my colleague Milan" })
    @DisplayName("A16 The introduction names who takes it, asks nothing, and fits into a post")
    void introducesByName(String language, String beginning) {
        var letter = letters.introduction("Ines de Wit", "Milan Visser", "Nora Smit", language);

        assertThat(letter).startsWith(beginning).endsWith(" ^Nora").doesNotContain("?", "{");
        assertThat(TextLimit.X_POST.allows(letter)).isTrue();
    }

    @Test
    @DisplayName("A19 A later attempt comes back in other words")
    void wordsALaterAttemptAnew() {
        assertThat(letters.returnMessage("Ines", "Nora", "en", 2)).isNotEqualTo(letters.returnMessage("Ines", "Nora", "en", 1));
        assertThat(letters.returnMessage("Ines", "Nora", "nl", 2)).isNotEqualTo(letters.returnMessage("Ines", "Nora", "nl", 1));
    }

    @ParameterizedTest(name = "reminder {1} in {0}")
    @CsvSource({ "en, 1, automatic", "en, 2, automatic", "nl, 1, automatisch", "nl, 2, automatisch" })
    @DisplayName("B13 Automatic text says that it is, and bears nobody's name")
    void saysThatItIsAutomatic(String language, int reminder, String word) {
        assertThat(letters.reminder("Ines de Wit", language, reminder)).contains(word).doesNotContain("^");
    }

    @Test
    @DisplayName("A20b Asking again wants a yes or a no")
    void asksForAYesOrANo() {
        assertThat(letters.askAgain("Ines de Wit", "Nora Smit", "en")).contains("yes or no").endsWith("^Nora");
        assertThat(letters.askAgain("Ines de Wit", "Nora Smit", "nl")).contains("ja of nee").endsWith("^Nora");
    }
}
