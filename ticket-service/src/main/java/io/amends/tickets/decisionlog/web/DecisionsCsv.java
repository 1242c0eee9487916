package io.amends.tickets.decisionlog.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The decision log as a table (RFC 4180) that is safe to open in a spreadsheet. */
@ApplicationScoped
class DecisionsCsv {

    private static final String HEADER = "id,at,kind,person,name,ticket,remedyId,remedy,amountMinor,currency,mandate,mandateVersion,details";
    private static final String LINE = "\r\n";
    // What a spreadsheet would take for a formula.
    private static final String FORMULA = "=+-@\t\r";

    private final ObjectMapper json;

    DecisionsCsv(ObjectMapper json) {
        this.json = json;
    }

    String header() {
        return HEADER + LINE;
    }

    String rows(Stream<LogView> entries) {
        return entries.map(this::row).collect(Collectors.joining());
    }

    private String row(LogView entry) {
        var amount = entry.amount();
        return Stream.of(entry.id(), entry.at(), entry.kind(), entry.person().id(), entry.person().name(), entry.ticketId(),
                entry.remedyId(), entry.remedy(), amount == null ? null : amount.minor(),
                amount == null ? null : amount.currency(), entry.mandateId(), entry.mandateVersion(), details(entry))
                .map(DecisionsCsv::cell).collect(Collectors.joining(",", "", LINE));
    }

    private String details(LogView entry) {
        try {
            return json.writeValueAsString(entry.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details that are not JSON", e);
        }
    }

    static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
