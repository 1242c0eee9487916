package io.amends.journeys.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

import io.amends.journeys.launcher.CannotStart;
import io.amends.journeys.standin.x.RealPost;

/** Real posts in a CSV file with a header: {@code tweet_id, created_at, author, text}; other columns are left alone. */
final class PostFile {

    private static final Set<String> NEEDED = Set.of("tweet_id", "created_at", "author", "text");

    private PostFile() {
    }

    /** @param limit posts at most, 0 for all */
    static List<RealPost> read(Path file, int limit) {
        try (var reader = Files.newBufferedReader(file)) {
            MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(reader);
            return rows.readAll().stream().limit(limit == 0 ? Long.MAX_VALUE : limit).map(PostFile::post).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart(file + " cannot be read as CSV: " + e.getMessage());
        }
    }

    private static RealPost post(Map<String, String> row) {
        try {
            return new RealPost(cell(row, "tweet_id"), cell(row, "author"), Instant.parse(cell(row, "created_at")),
                    cell(row, "text"));
        } catch (DateTimeParseException e) {
            throw new CannotStart("created_at of post " + row.get("tweet_id") + " is no time as in 2015-02-16T23:43:02Z.");
        }
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new CannotStart("The file needs the columns " + NEEDED + " and has " + row.keySet() + ".");
        }
        return value;
    }
}
