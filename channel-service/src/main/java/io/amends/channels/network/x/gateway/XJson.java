package io.amends.channels.network.x.gateway;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.channels.intake.application.UnreadableWebhook;
import io.amends.channels.intake.domain.PlainText;

/** Fields of what X sends, each with the bounds that we can keep; beyond them it is not readable. */
final class XJson {

    // A field twice means two things to two readers, and nobody nests this deep in good faith.
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,100}");
    private static final Pattern LANGUAGE = Pattern.compile("(?!und)\\p{Alpha}{2,3}(-\\p{Alnum}{1,8})*");
    /** An event must fit into a Kafka message, and a post of X has at most 25,000 characters. */
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_WORDS = 1_000;

    private XJson() {
    }

    static JsonNode parse(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UnreadableWebhook("The body is no JSON that we read");
        }
    }

    /** Kept as given: ids that differ in a letter's case or in Unicode form are different ids. */
    static String id(JsonNode node, String field) {
        String value = required(node, field);
        if (!ID.matcher(value).matches()) {
            throw unreadable(field);
        }
        return value;
    }

    static PlainText text(JsonNode node, String field) {
        String value = required(node, field);
        if (value.length() > LONGEST_TEXT) {
            throw unreadable(field);
        }
        return PlainText.of(value);
    }

    /** A name or the like: decoration, so that it may be missing and is cut rather than refused. */
    static Optional<String> words(JsonNode node, String field) {
        String value = node.path(field).asText();
        return Optional.of(PlainText.of(value.substring(0, Math.min(value.length(), LONGEST_WORDS))).value())
                .filter(words -> !words.isBlank());
    }

    static @Nullable String language(JsonNode node) {
        String tag = node.path("lang").asText();
        return LANGUAGE.matcher(tag).matches() ? tag : null;
    }

    static Instant instant(JsonNode node, String field) {
        try {
            return OffsetDateTime.parse(required(node, field)).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException e) {
            throw unreadable(field);
        }
    }

    static Instant epochMillis(JsonNode node, String field) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(required(node, field)));
        } catch (NumberFormatException e) {
            throw unreadable(field);
        }
    }

    private static String required(JsonNode node, String field) {
        if (node.path(field).isTextual()) {
            return node.path(field).textValue();
        }
        throw unreadable(field);
    }

    private static UnreadableWebhook unreadable(String field) {
        return new UnreadableWebhook("The field " + field + " is missing or impossible");
    }
}
