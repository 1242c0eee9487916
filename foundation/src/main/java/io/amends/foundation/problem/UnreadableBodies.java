package io.amends.foundation.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.amends.foundation.problem.Problem.Violation;

/** Says what is wrong with a body, by field and in words: never the class of an exception, never the value that was sent. */
@ApplicationScoped
class UnreadableBodies {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']{1,100})'");
    // Key of the words for a kind of value, and the types in Java that are of that kind.
    private static final Map<String, Set<Class<?>>> KINDS = Map.of(
            "whole-number", Set.of(int.class, long.class, Integer.class, Long.class, BigInteger.class),
            "number", Set.of(double.class, Double.class, BigDecimal.class),
            "yes-no", Set.of(boolean.class, Boolean.class),
            "text", Set.of(String.class, Enum.class),
            "id", Set.of(UUID.class),
            "time", Set.of(Instant.class),
            "list", Set.of(Collection.class));

    private final Texts texts;

    UnreadableBodies(Texts texts) {
        this.texts = texts;
    }

    /** Empty where no field is to blame. */
    List<Violation> violations(JsonProcessingException failure, Locale locale) {
        var duplicate = DUPLICATE.matcher(failure.getOriginalMessage());
        String path = failure instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
        if (duplicate.find()) {
            return List.of(duplicate(path, duplicate, locale));
        }
        return path.isEmpty() ? List.of() : List.of(new Violation(path, "body", message(failure, locale)));
    }

    private Violation duplicate(String path, Matcher duplicate, Locale locale) {
        String name = duplicate.group(1);
        boolean isNamed = path.equals(name) || path.endsWith("." + name);
        return new Violation(isNamed || path.isEmpty() ? name : path + "." + name, "body",
                texts.get(locale, "violation.duplicate-field"));
    }

    private String message(JsonProcessingException failure, Locale locale) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                texts.get(locale, "violation.unknown-field", list(unknown.getKnownPropertyIds()));
            case InvalidFormatException weird when weird.getTargetType().isEnum() ->
                texts.get(locale, "violation.unknown-value", list(Arrays.asList(weird.getTargetType().getEnumConstants())));
            case InvalidFormatException weird when weird.getTargetType() == String.class
                    && weird.getValue() instanceof String ->
                texts.get(locale, "violation.unkept-character");
            case MismatchedInputException mismatch ->
                texts.get(locale, "violation.wrong-type", texts.get(locale, "type." + type(mismatch.getTargetType())));
            default -> texts.get(locale, "violation.unreadable");
        };
    }

    private static String list(@Nullable Collection<?> names) {
        return names == null ? "" : String.join(", ", names.stream().map(Object::toString).sorted().toList());
    }

    private static String type(@Nullable Class<?> target) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(type -> target != null && type.isAssignableFrom(target)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("object");
    }

    private static String path(List<Reference> path) {
        return String.join(".", path.stream()
                .map(part -> part.getFieldName() == null ? Integer.toString(part.getIndex()) : part.getFieldName())
                .toList());
    }
}
