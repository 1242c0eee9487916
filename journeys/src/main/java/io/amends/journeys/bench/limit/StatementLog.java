package io.amends.journeys.bench.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads statements and their parameters out of the lines that PostgreSQL logs under {@link #PREFIX}. */
final class StatementLog {

    static final String PREFIX = "bench %p ";

    private static final Pattern ENTRY = Pattern.compile("^bench (\\d+) (LOG|DETAIL|STATEMENT|ERROR|HINT):  (.*)$",
            Pattern.DOTALL);
    private static final Pattern NEXT_ENTRY = Pattern.compile("(?m)^(?=bench \\d+ )");
    private static final Pattern SENT = Pattern.compile("^(?:statement|execute [^:]*): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");

    private StatementLog() {
    }

    static List<SentStatement> read(String log) {
        var statements = new ArrayList<SentStatement>();
        NEXT_ENTRY.splitAsStream(log).map(ENTRY::matcher).filter(Matcher::find).forEach(entry -> {
            long backend = Long.parseLong(entry.group(1));
            String text = entry.group(3).stripTrailing();
            Matcher sent = SENT.matcher(text);
            if (entry.group(2).equals("LOG") && sent.find()) {
                statements.add(new SentStatement(backend, sent.group(1), List.of()));
            } else if (entry.group(2).equals("DETAIL") && !statements.isEmpty()) {
                var last = statements.removeLast();
                statements.add(new SentStatement(backend, last.sql(), parameters(text)));
            }
        });
        return statements;
    }

    private static List<@Nullable String> parameters(String detail) {
        return new ArrayList<>(PARAMETER.matcher(detail).results()
                .map(found -> found.group(1) == null ? null : found.group(1).replace("''", "'"))
                .toList());
    }
}
