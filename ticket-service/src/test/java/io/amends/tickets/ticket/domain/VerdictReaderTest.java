package io.amends.tickets.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

class VerdictReaderTest {

    private static final Sponsor NORA = new Sponsor("nora", "Nora Smit", Instant.EPOCH);

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "known.txt", "unseen.txt" })
    @DisplayName("A20 A20b Nobody is read as satisfied who is not: labelled answers, half of them never used for tuning")
    void neverReadsSatisfactionIntoAnythingElse(String corpus) {
        // given
        var answers = answers(corpus);

        // when
        var wrong = answers.stream().filter(answer -> answer.label() != Opinion.SATISFIED)
                .filter(answer -> answer.read() == Opinion.SATISFIED).toList();

        // then
        System.out.println(confusion(corpus, answers));
        assertThat(answers).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "known.txt", "unseen.txt" })
    @DisplayName("A20 Nearly everybody who is satisfied, and nearly everybody who is not, is understood at once")
    void seldomAsksAgain(String corpus) {
        // given
        var clear = answers(corpus).stream()
                .filter(answer -> answer.label() == Opinion.SATISFIED || answer.label() == Opinion.UNSATISFIED).toList();

        // when
        long understood = clear.stream().filter(answer -> answer.read() == answer.label()).count();

        // then
        assertThat(understood).isGreaterThanOrEqualTo(clear.size() * 85L / 100);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {
            "@VlinderHelpt yes, thanks!             | SATISFIED",
            "top, maar het werkt nog niet           | CONTRADICTORY",
            "Yes, but it is still broken            | CONTRADICTORY",
            "Thanks, I'm cancelling my contract     | UNCLEAR",
            "Thanks! https://t.co/abc               | UNCLEAR",
            "Is it fixed?                           | UNCLEAR",
            "nee                                    | UNSATISFIED" })
    @DisplayName("A20b 'Yes, but it is still broken' is no yes")
    void tells(String answer, Opinion expected) {
        assertThat(VerdictReader.read(answer, NORA).opinion()).isEqualTo(expected);
    }

    @Test
    void namesTheWordsThatLedToIt() {
        assertThat(VerdictReader.read("@VlinderHelpt yes, thanks Nora!", NORA).words()).containsExactly("yes", "thanks");
    }

    @Test
    @DisplayName("A20b A name that is not the sponsor's is not understood")
    void understandsOnlyTheNameOfTheSponsor() {
        assertThat(VerdictReader.read("Thanks Einstein", NORA).opinion()).isEqualTo(Opinion.UNCLEAR);
        assertThat(VerdictReader.read("Thanks Nora", null).opinion()).isEqualTo(Opinion.UNCLEAR);
    }

    private static String confusion(String corpus, List<Answer> answers) {
        var figures = new EnumMap<Opinion, Map<Opinion, Integer>>(Opinion.class);
        answers.forEach(answer -> figures.computeIfAbsent(answer.label(), label -> new EnumMap<>(Opinion.class))
                .merge(answer.read(), 1, Integer::sum));
        return corpus + " (label = {read as}): " + figures;
    }

    private static List<Answer> answers(String corpus) {
        try (var file = VerdictReaderTest.class.getResourceAsStream("/verdicts/" + corpus)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Answer::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Answer(Opinion label, String text) {

        static Answer of(String line) {
            var parts = line.split(" \\| ", 2);
            return new Answer(Opinion.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        }

        Opinion read() {
            return VerdictReader.read(text, NORA).opinion();
        }
    }
}
