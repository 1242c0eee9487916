package io.amends.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of all types of problem, {@code docs/problems.md}. */
public record ProblemCatalogue(List<Entry> entries) {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| ([0-9, ]+) \\| (.+?) \\| (.+?) \\|");

    public static ProblemCatalogue ofThisProject() {
        try (Stream<String> lines = Files.lines(Path.of("../docs/problems.md"))) {
            return new ProblemCatalogue(lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Entry(row.group(1), List.of(row.group(2).split(", ")), row.group(3), row.group(4)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean lists(String code, int status) {
        return entries.stream()
                .anyMatch(entry -> entry.code().equals(code) && entry.statuses().contains(Integer.toString(status)));
    }

    /**
     * @param meaning the title, as people read it
     * @param next what to do next
     */
    public record Entry(String code, List<String> statuses, String meaning, String next) {
    }
}
