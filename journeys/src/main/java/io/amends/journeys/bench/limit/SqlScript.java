package io.amends.journeys.bench.limit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.bench.data.SeededId;

/**
 * Turns the statements of one request into a script for pgbench that does the same for other tickets: what belongs to the
 * seeded
 * ticket becomes the same of a random one, an id that the request made becomes a fresh one, all else stays as it was.
 */
final class SqlScript {

    /** Leaves room for the ids that one transaction makes. */
    private static final int FRESH_IDS = 64;
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    // The next transaction on a row would find another version, change nothing and cost less than ours.
    private static final Pattern VERSION = Pattern.compile("(?i)\\band version\\s*=\\s*\\$\\d+");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, Integer> fresh = new LinkedHashMap<>();

    private SqlScript() {
    }

    /** The variable {@code round} tells apart the ids of one run from those of the next. */
    static String of(List<SentStatement> statements, int tickets) {
        var script = new SqlScript();
        var lines = new StringBuilder("\\set t random(1, " + tickets + ")\n"
                + "\\set i :i + 1\n"
                + "\\set n ((:round * 1000 + :client_id) * 10000000 + :i) * " + FRESH_IDS + "\n");
        statements.forEach(statement -> lines.append(script.line(statement)).append(";\n"));
        return lines.toString();
    }

    private String line(SentStatement statement) {
        String sql = VERSION.matcher(statement.sql().strip()).replaceAll("");
        return PLACE.matcher(sql.replaceAll("\\s+", " ")).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return java.util.regex.Matcher.quoteReplacement(value(statement.parameters().get(number - 1)));
        });
    }

    private String value(@Nullable String parameter) {
        if (parameter == null) {
            return "null";
        }
        var seeded = SeededId.of(parameter);
        if (seeded.isPresent()) {
            return seeded.get().sql(":t");
        }
        return UUID.matcher(parameter).matches() ? freshId(parameter) : literal(parameter);
    }

    private String freshId(String parameter) {
        int number = fresh.computeIfAbsent(parameter, id -> fresh.size());
        return "lpad(to_hex(:n::bigint + " + number + "), 32, '0')::uuid";
    }

    /** A colon would be taken for the beginning of a variable. */
    private static String literal(String parameter) {
        return "E'" + parameter.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a").replace("\n", "\\n") + "'";
    }
}
