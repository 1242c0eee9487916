package io.amends.tickets.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

class VerdictChoiceTest {

    @ParameterizedTest(name = "{0} with \"{1}\" is {2}")
    @CsvSource(delimiter = '|', value = {
            "SOLVED     | ''                                | SATISFIED",
            "SOLVED     | And next time a little sooner     | SATISFIED",
            "SOLVED     | Dank je wel!                      | SATISFIED",
            "SOLVED     | maar de tv doet het nog niet      | CONTRADICTORY",
            "SOLVED     | thanks, but the phone is dead     | CONTRADICTORY",
            "SOLVED     | When do I get my money?           | UNCLEAR",
            "SOLVED     | for now                           | UNCLEAR",
            "PARTLY     | ''                                | UNSATISFIED",
            "NOT_SOLVED | works great                       | UNSATISFIED" })
    @DisplayName("A20 A20b What they pick is their verdict, unless their words beside a yes say otherwise")
    void isTheVerdict(VerdictChoice choice, String words, Opinion opinion) {
        assertThat(choice.verdict("Yes, it is solved.", words).opinion()).isEqualTo(opinion);
    }

    @Test
    @DisplayName("A20b The words are marked where they stand behind the choice")
    void marksTheWordsBehindTheChoice() {
        // given
        var text = "Yes, it is solved. but the tv is broken";

        // when
        var verdict = VerdictChoice.SOLVED.verdict("Yes, it is solved.", "but the tv is broken");

        // then
        assertThat(verdict.words(text)).containsExactly("Yes, it is solved.", "but", "broken");
    }
}
