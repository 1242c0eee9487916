package io.amends.tickets.insight.web;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** One ticket as an outsider knows it who has nothing but its events. */
final class Told {

    private static final Set<String> SOUGHT = Set.of("decision.made.v1", "decision.withheld.v1", "decision.declined.v1",
            "approval.requested.v1");

    private final List<Event> events;
    private final @Nullable Instant replied;

    /** @param replied when the first reply of a person went out, as channel-service told it */
    Told(List<Event> events, @Nullable Instant replied) {
        this.events = events;
        this.replied = replied;
    }

    boolean isSought() {
        return sought().findAny().isPresent();
    }

    String firstSoughtBy() {
        return by(sought().findFirst().orElseThrow());
    }

    boolean isForMoreThanWords() {
        return sought().anyMatch(event -> !event.text("remedyType").equals("words"));
    }

    boolean isDecidable() {
        return isForMoreThanWords() && !isWithheld() && !isDeclined() && sought().map(Told::by).distinct().count() == 1;
    }

    boolean isWithheld() {
        return has("decision.withheld.v1") || has("approval.requested.v1");
    }

    boolean isDeclined() {
        return has("decision.declined.v1");
    }

    /** Requests with their answers, as far as there are any. */
    List<Answered> requests() {
        Map<String, Event> answers = Stream.of("approval.granted.v1", "approval.refused.v1").flatMap(this::all)
                .collect(toMap(event -> event.text("approvalId"), Function.identity()));
        return all("approval.requested.v1").map(request -> {
            var answer = answers.get(request.text("approvalId"));
            if (answer == null) {
                return new Answered(null, false);
            }
            boolean refused = answer.type.equals("approval.refused.v1");
            return new Answered(seconds(request.at("requestedAt"), answer.at(refused ? "refusedAt" : "grantedAt")), refused);
        }).toList();
    }

    /** Actions of the release that stands. */
    @Nullable
    Long actionsUntilReleased() {
        var last = events.stream().filter(event -> Set.of("ticket.released.v1", "ticket.reopened.v1").contains(event.type))
                .reduce((before, after) -> after).orElse(null);
        return last == null || last.type.equals("ticket.reopened.v1") ? null : last.payload.path("actions").asLong();
    }

    Map<String, Long> givenByCurrency() {
        var given = new TreeMap<String, Long>();
        all("remedy.executed.v1").map(event -> event.payload.path("amount")).filter(amount -> amount.has("minor"))
                .forEach(amount -> given.merge(amount.path("currency").asText(), amount.path("minor").asLong(), Long::sum));
        return given;
    }

    @Nullable
    Long secondsUntil(String step) {
        var at = switch (step) {
            case "reply" -> replied;
            case "decision" -> first("decision.made.v1", "decidedAt");
            case "effect" -> first("remedy.executed.v1", "executedAt");
            case "verdict" -> actionsUntilReleased() == null ? null : first("ticket.released.v1", "releasedAt");
            default -> throw new IllegalArgumentException(step);
        };
        return at == null ? null : seconds(Objects.requireNonNull(first("ticket.opened.v1", "openedAt")), at);
    }

    /** Of the first effect that was not hers with the decision. */
    @Nullable
    Long secondsFromDecisionToEffect() {
        return all("remedy.executed.v1").filter(event -> !event.text("solver").equals("SPONSOR"))
                .min(Comparator.comparing(event -> event.at("executedAt")))
                .map(effect -> seconds(all("decision.made.v1")
                        .filter(decision -> decision.text("remedyId").equals(effect.text("remedyId")))
                        .findFirst().orElseThrow().at("decidedAt"), effect.at("executedAt")))
                .orElse(null);
    }

    private Stream<Event> sought() {
        return events.stream().filter(event -> SOUGHT.contains(event.type));
    }

    private Stream<Event> all(String type) {
        return events.stream().filter(event -> event.type.equals(type));
    }

    private boolean has(String type) {
        return all(type).findAny().isPresent();
    }

    private @Nullable Instant first(String type, String field) {
        return all(type).map(event -> event.at(field)).min(Instant::compareTo).orElse(null);
    }

    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }

    private static String by(Event event) {
        return Stream.of("decidedBy", "soughtBy", "declinedBy", "askedBy").filter(event.payload::has).map(event::text)
                .findFirst().orElseThrow();
    }

    /** @param seconds absent while nobody has answered */
    record Answered(@Nullable Long seconds, boolean refused) {
    }

    record Event(String type, JsonNode payload) {

        String text(String field) {
            return payload.path(field).asText();
        }

        Instant at(String field) {
            return Instant.parse(text(field));
        }
    }
}
