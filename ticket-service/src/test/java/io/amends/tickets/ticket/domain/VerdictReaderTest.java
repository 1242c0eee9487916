package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.Corpus.NORA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.tickets.ticket.domain.Verdict.Doubt;
import io.amends.tickets.ticket.domain.Verdict.Leaning;
import io.amends.tickets.ticket.domain.Verdict.Mark;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

class VerdictReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "known, 700, 95", "unseen, 350, 80" })
    @DisplayName("A20 A20b Nobody is read as satisfied who is not: labelled answers, half of them never used for tuning")
    void neverReadsSatisfactionIntoAnythingElse(String name, int atLeast, int understoodInHundred) throws IOException {
        // given
        var corpus = Corpus.of(name);

        // when
        long wrong = corpus.wrongReleased();

        // then
        Files.writeString(Path.of("target", "verdicts-" + name + ".md"), corpus.confusion());
        assertThat(corpus.answers()).hasSizeGreaterThan(atLeast);
        assertThat(wrong).isZero();
        assertThat(corpus.understood()).as("read at once")
                .isGreaterThanOrEqualTo(corpus.clear().size() * understoodInHundred / 100L);
        assertThat(Path.of("..", "docs", "verdict.md")).content().contains(corpus.confusion());
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "@VlinderHelpt yes, thanks!               | SATISFIED     | -",
            "Geen problemen meer, bedankt             | SATISFIED     | -",
            "Werkt het? Ja, het werkt weer            | UNCLEAR       | QUESTION",
            "top, maar het werkt nog niet             | CONTRADICTORY | CONTRADICTION",
            "Yes, but it is still broken              | CONTRADICTORY | CONTRADICTION",
            "eindelijk opgelost, maar nu doet de tv het niet | CONTRADICTORY | CONTRADICTION",
            "thanks 🙄                                 | CONTRADICTORY | CONTRADICTION",
            "Thanks!                                  | UNCLEAR       | THANKS_ALONE",
            "Heel erg bedankt Nora                    | UNCLEAR       | THANKS_ALONE",
            "Thanks, I'm cancelling my contract       | UNCLEAR       | NOT_UNDERSTOOD",
            "Thanks! https://t.co/abc                 | UNCLEAR       | NOT_UNDERSTOOD",
            "Is it fixed?                             | UNCLEAR       | QUESTION",
            "yeah right                               | UNCLEAR       | SARCASM",
            "fijn hoor                                | UNCLEAR       | SARCASM",
            "deels opgelost                           | UNCLEAR       | HEDGED",
            "It works for now                         | UNCLEAR       | HEDGED",
            "As soon as it works I am happy           | UNCLEAR       | HEDGED",
            "niet thuis, kijk straks                  | UNCLEAR       | HEDGED",
            "The website says \"solved\"              | UNCLEAR       | QUOTED",
            "opgelost? nee                            | UNSATISFIED   | -",
            "You said \"it is solved\" and it is not  | UNSATISFIED   | -",
            "I would not call this solved             | UNSATISFIED   | -",
            "nee                                      | UNSATISFIED   | -" })
    @DisplayName("A20b 'Yes, but it is still broken' is no yes, and why it is none is told")
    void tells(String answer, Opinion opinion, Doubt doubt) {
        // when
        var verdict = VerdictReader.read(answer, NORA);

        // then
        assertThat(verdict.opinion()).isEqualTo(opinion);
        assertThat(verdict.doubt()).isEqualTo(doubt);
    }

    @Test
    @DisplayName("A20b The words that led to it are marked where they stand")
    void marksTheWordsThatLedToIt() {
        // given
        var answer = "Top 🎉, maar het werkt nog niet!";

        // when
        var verdict = VerdictReader.read(answer, NORA);

        // then
        assertThat(verdict.words(answer)).containsExactly("Top", "maar", "werkt nog niet");
        assertThat(verdict.marks()).extracting(Mark::leaning)
                .containsExactly(Leaning.FOR, Leaning.AGAINST, Leaning.AGAINST);
    }

    @Test
    @DisplayName("A20b A name that is not the sponsor's is not understood")
    void understandsOnlyTheNameOfTheSponsor() {
        assertThat(VerdictReader.read("Solved, thanks Nora", NORA).opinion()).isEqualTo(Opinion.SATISFIED);
        assertThat(VerdictReader.read("Solved, thanks Einstein", NORA).opinion()).isEqualTo(Opinion.UNCLEAR);
        assertThat(VerdictReader.read("Solved, thanks Nora", null).opinion()).isEqualTo(Opinion.UNCLEAR);
    }

    @Test
    @DisplayName("A20b What a mail program quotes of our question, and the name under an answer, are no words of the verdict")
    void passesOverWhatIsNotTheCustomersWord() {
        // given
        var mail = """
                Ja, het werkt weer.

                Met vriendelijke groet,
                Ines Jansen

                Op vr 27 nov 2026 om 23:34 schreef Vlinder:
                > Dag Ines, werkt alles weer bij je?
                > Zeg nee, en iemand pakt het weer op.
                """;

        // then
        assertThat(VerdictReader.read(mail, NORA).opinion()).isEqualTo(Opinion.SATISFIED);
        assertThat(VerdictReader.read("It works. Regards. Still broken", NORA).opinion()).isNotEqualTo(Opinion.SATISFIED);
    }
}
