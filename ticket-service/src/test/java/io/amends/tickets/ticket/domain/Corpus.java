package io.amends.tickets.ticket.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** Answers to "is it solved?", each with what a person reads in it. */
record Corpus(String name, List<Answer> answers) {

    static final Sponsor NORA = new Sponsor("nora", "Nora Smit", Instant.EPOCH);

    static Corpus of(String name) {
        try (var file = Corpus.class.getResourceAsStream("/verdicts/" + name + ".txt")) {
            return new Corpus(name, new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Answer::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many that are no yes were read as one: nobody prints which, as one half must stay unseen. */
    long wrongReleased() {
        return answers.stream().filter(answer -> answer.label != Opinion.SATISFIED && answer.read == Opinion.SATISFIED)
                .count();
    }

    List<Answer> clear() {
        return answers.stream()
                .filter(answer -> answer.label == Opinion.SATISFIED || answer.label == Opinion.UNSATISFIED).toList();
    }

    long understood() {
        return clear().stream().filter(answer -> answer.read == answer.label).count();
    }

    /** Markdown: a row for what a person reads, a column for what the reader does. */
    String confusion() {
        var head = "| " + name + " (" + answers.size() + ") | " + row(Stream.of(Opinion.values()).map(Opinion::name));
        var rule = "|---|" + "---|".repeat(Opinion.values().length);
        return Stream.concat(Stream.of(head, rule), Stream.of(Opinion.values())
                .map(label -> "| " + label + " | " + row(Stream.of(Opinion.values()).map(read -> count(label, read)))))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ")) + " |";
    }

    private String count(Opinion label, Opinion read) {
        return Long.toString(answers.stream().filter(answer -> answer.label == label && answer.read == read).count());
    }

    /** @param read by the reader, once: whoever counts asks for it often */
    record Answer(Opinion label, Opinion read) {

        static Answer of(String line) {
            var parts = line.split(" \\| ", 2);
            return new Answer(Opinion.valueOf(parts[0].toUpperCase(Locale.ROOT)), VerdictReader.read(parts[1], NORA).opinion());
        }
    }
}
