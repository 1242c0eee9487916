package io.amends.tickets.ticket.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.amends.tickets.Desk;

/** All ways into this service, from the description that the build makes of them. */
final class Ways {

    /** Stays open, so it is watched in a test of its own. */
    static final String STREAM = "/v1/tickets/stream";

    private static final JsonNode PATHS = paths();
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("look-ups", "{\"number\":\"9999-9999\",\"postcode\":\"3511 AB\"}"),
            Map.entry("rulings", "{\"remedy\":{\"type\":\"refund\",\"amount\":{\"minor\":2500,\"currency\":\"EUR\"}}}"),
            Map.entry("remedies", Desk.refund("2500", "EUR")),
            Map.entry("approvals", Desk.refund("2500", "EUR")),
            Map.entry("replies", "{\"text\":\"Hello\",\"visibility\":\"PRIVATE\"}"),
            Map.entry("messages", "{\"text\":\"Yes, thanks!\",\"visibility\":\"PRIVATE\"}"),
            Map.entry("commitments", "{\"dueAt\":\"" + soon() + "\",\"words\":\"I call you.\"}"),
            Map.entry("hand-overs", "{\"to\":\"milan\"}"),
            Map.entry("snooze", "{\"until\":\"" + soon() + "\"}"),
            Map.entry("set-aside", "{\"reason\":\"SPAM\"}"),
            Map.entry("override", "{\"reason\":\"It was agreed on by phone.\"}"),
            Map.entry("priority", "{\"priority\":\"URGENT\"}"),
            Map.entry("break-glass", "{\"reason\":\"They called me about it.\"}"),
            Map.entry("dry-runs", "{\"remedy\":{\"type\":\"refund\",\"amount\":{\"minor\":2500,\"currency\":\"EUR\"}}}"),
            Map.entry("undo", "{\"because\":\"It was a mistake.\"}"));

    private Ways() {
    }

    static Stream<String> toRead() {
        return with("get").filter(path -> !path.equals(STREAM));
    }

    /** Commands on one ticket; a draft changes nothing of it, and is its author's whoever she is. */
    static Stream<String> toAct() {
        return Stream.of("post", "put", "patch", "delete").flatMap(Ways::with).filter(path -> path.contains("/tickets/{id}"))
                .filter(path -> !path.endsWith("/draft"));
    }

    /** The way to that ticket; a way that leads to something else leads to the first there is. */
    static String to(String ticket, String path) {
        return path.replace("/tickets/{id}", "/tickets/" + ticket).replace("{service}", "ticket-service")
                .replace("{code}", "orders").replace("{person}", "nora")
                .replace("{remedyId}", "0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21").replace("{id}", "1");
    }

    static String bodyOf(String command) {
        return BODIES.getOrDefault(command.substring(command.lastIndexOf('/') + 1), "{}");
    }

    private static Stream<String> with(String method) {
        return StreamSupport.stream(((Iterable<String>) PATHS::fieldNames).spliterator(), false)
                .filter(path -> PATHS.get(path).has(method));
    }

    private static Instant soon() {
        return Instant.now().plus(Duration.ofDays(2));
    }

    private static JsonNode paths() {
        try {
            var described = new YAMLMapper().readTree(Files.readString(Path.of("src/main/openapi/openapi.yaml")));
            return requireNonNull(described.get("paths"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
