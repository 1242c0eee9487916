package io.amends.tickets.ticket.persistence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Verdict.Leaning;
import io.amends.tickets.ticket.domain.Verdict.Mark;

/** The marks of a verdict in one column: places only, never the words. */
final class StoredMarks {

    private StoredMarks() {
    }

    static String write(List<Mark> marks) {
        return marks.stream().map(mark -> mark.from() + " " + mark.to() + " " + mark.leaning())
                .collect(Collectors.joining("\n"));
    }

    static List<Mark> read(@Nullable String stored) {
        return stored == null || stored.isEmpty() ? List.of()
                : Stream.of(stored.split("\n")).map(line -> line.split(" ")).map(StoredMarks::mark).toList();
    }

    private static Mark mark(String[] parts) {
        return new Mark(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Leaning.valueOf(parts[2]));
    }
}
