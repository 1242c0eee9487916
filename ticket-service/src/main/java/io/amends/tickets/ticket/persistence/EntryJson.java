package io.amends.tickets.ticket.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.amends.tickets.ticket.application.Entry;
import io.amends.tickets.ticket.application.Entry.Reading;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.Purpose;
import io.amends.tickets.ticket.domain.Verdict.Doubt;
import io.amends.tickets.ticket.domain.Verdict.Opinion;
import io.amends.tickets.ticket.domain.Visibility;

/** A row of table {@code ticket_entry} as PostgreSQL writes it, so that a thread comes in the same row as its ticket. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record EntryJson(UUID id, Visibility visibility, String body, Instant at, EntryState state, int attempt,
        @Nullable Purpose purpose, @Nullable String authorName, boolean automatic, @Nullable String customerNumber,
        @Nullable Opinion opinion, @Nullable String verdictWords, @Nullable Doubt doubt, @Nullable String verdictMarks) {

    /** The thread of ticket {@code t}. */
    static final String THREAD = "(select json_agg(e" + PanacheEntries.NETWORK_ORDER.replace("externalId", "external_id")
            + ") from ticket_entry e where ticket_id = t.id)";

    private static final ObjectReader THREADS = JsonMapper.builder().addModule(new JavaTimeModule()).build()
            .readerForListOf(EntryJson.class);

    static List<Entry> thread(@Nullable String json) {
        try {
            return json == null ? List.of() : THREADS.<List<EntryJson>> readValue(json).stream().map(EntryJson::entry).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A thread that is not JSON", e);
        }
    }

    private Entry entry() {
        return new Entry(id, visibility, body, at, state, attempt, purpose, authorName, automatic, customerNumber,
                opinion == null ? null : new Reading(opinion, doubt, words(), StoredMarks.read(verdictMarks)));
    }

    private List<String> words() {
        return verdictWords == null || verdictWords.isEmpty() ? List.of() : List.of(verdictWords.split("\n"));
    }

    @Override
    public String toString() {
        return "EntryJson[id=" + id + "]";
    }
}
