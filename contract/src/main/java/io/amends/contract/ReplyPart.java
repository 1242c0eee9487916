package io.amends.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.restassured.mapper.ObjectMapper;
import io.restassured.mapper.ObjectMapperDeserializationContext;
import io.restassured.mapper.ObjectMapperSerializationContext;

/**
 * A part of the JSON of a reply: {@code items[0].id} or {@code items[-1].id}; of a list {@code items.id} are the ids of all,
 * and
 * {@code items[kind=WORDS]} is the list of those of that kind. What is not there is null.
 *
 * <p>
 * Paths read as REST Assured's do, which compiles each as a Groovy script, anew for every reply: that took a fifth of the time
 * of all tests. Libraries for JSON paths spell the whole of a list and its last otherwise.
 */
public record ReplyPart(String path) implements ObjectMapper {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern STEP = Pattern.compile(
            "(?<field>[\\w-]+)|\\[(?<index>-?\\d+)]|\\[(?<key>\\w+)=(?<value>[^]]*)]");

    public ReplyPart {
        if (!STEP.matcher(path).replaceAll("").matches("\\.*")) {
            throw new IllegalArgumentException("No path: " + path);
        }
    }

    /** For {@code extract().as(String.class, at("items[0].id"))}. */
    public static ReplyPart at(String path) {
        return new ReplyPart(path);
    }

    /** For {@code body(at("items[0].id", equalTo("7")))}. */
    public static Matcher<String> at(String path, Matcher<?> matcher) {
        return new Holds(at(path), matcher);
    }

    @Override
    public @Nullable Object deserialize(ObjectMapperDeserializationContext reply) {
        try {
            return JSON.convertValue(in(reply.getDataToDeserialize().asString()), JSON.constructType(reply.getType()));
        } catch (JacksonException e) {
            throw new AssertionError("Not JSON: " + reply.getDataToDeserialize().asString(), e);
        }
    }

    @Override
    public Object serialize(ObjectMapperSerializationContext request) {
        throw new UnsupportedOperationException("A part of a reply is read only");
    }

    private @Nullable Object in(String json) throws JacksonException {
        @Nullable
        Object part = JSON.readValue(json, Object.class);
        for (var step : STEP.matcher(path).results().toList()) {
            part = next(part, step);
        }
        return part;
    }

    private static @Nullable Object next(@Nullable Object part, MatchResult step) {
        return switch (part) {
            case null -> null;
            case Map<?, ?> map when step.group("field") != null -> map.get(step.group("field"));
            case List<?> list when step.group("field") != null -> list.stream().filter(Objects::nonNull)
                    .map(each -> next(each, step)).toList();
            case List<?> list when step.group("index") != null -> nth(list, Integer.parseInt(step.group("index")));
            case List<?> list -> list.stream().filter(each -> step.group("value")
                    .equals(String.valueOf(((Map<?, ?>) each).get(step.group("key"))))).toList();
            default -> throw new AssertionError("There is no " + step.group() + " in " + part);
        };
    }

    private static @Nullable Object nth(List<?> list, int index) {
        int from = index < 0 ? list.size() + index : index;
        return from >= 0 && from < list.size() ? list.get(from) : null;
    }

    private static class Holds extends TypeSafeDiagnosingMatcher<String> {

        private final ReplyPart part;
        private final Matcher<?> matcher;

        Holds(ReplyPart part, Matcher<?> matcher) {
            this.part = part;
            this.matcher = matcher;
        }

        @Override
        protected boolean matchesSafely(String reply, Description mismatch) {
            try {
                var value = part.in(reply);
                if (matcher.matches(value)) {
                    return true;
                }
                matcher.describeMismatch(value, mismatch.appendText(part.path()).appendText(" "));
                mismatch.appendText("\n      in: ").appendText(reply);
                return false;
            } catch (JacksonException e) {
                mismatch.appendText("not JSON: ").appendText(reply);
                return false;
            }
        }

        @Override
        public void describeTo(Description description) {
            description.appendText(part.path()).appendText(" is ").appendDescriptionOf(matcher);
        }
    }
}
