package io.amends.journeys.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown whose columns stand under each other. */
final class Table {

    private final List<List<String>> lines = new ArrayList<>();

    private Table(List<String> heads) {
        lines.add(heads);
    }

    static Table of(String... heads) {
        return new Table(List.of(heads));
    }

    <T> Table rows(List<T> items, Function<T, List<String>> cells) {
        items.forEach(item -> lines.add(cells.apply(item)));
        return this;
    }

    @Override
    public String toString() {
        var widths = IntStream.range(0, lines.getFirst().size())
                .map(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
                .boxed()
                .toList();
        var text = lines.stream().map(line -> line(line, widths)).collect(Collectors.toCollection(ArrayList::new));
        text.add(1, widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |")));
        return String.join("\n", text) + "\n";
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column) + " ".repeat(widths.get(column) - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
