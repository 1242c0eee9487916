package io.amends.foundation.problem;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code urn:amends:problem:<code>}, stable
 * @param title what it is, in the reader's language
 * @param detail what to do next, in the reader's language
 * @param instance path of the request
 * @param code last part of the type, for programs
 * @param violations which fields are wrong, when fields are
 * @param members facts for programs, such as {@code mandateLimit}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, @Nullable String instance, String code,
        @Nullable List<Violation> violations, @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A field that is wrong.
     *
     * @param in {@code body}, {@code query}, {@code path} or {@code header}
     */
    public record Violation(String field, String in, String message) {
    }
}
