package io.amends.tickets.executor.domain;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an answer means: the first rule that fits says it.
 *
 * @param status such as {@code 422} or {@code 2xx}
 * @param pointer where to look in the answer; absent when the status says it all
 * @param is what must be found there
 */
public record AnswerRule(String status, @Nullable String pointer, @Nullable String is, Meaning meaning) {

    private static final Pattern STATUS = Pattern.compile("[1-5](\\d\\d|xx)");
    private static final Pattern POINTER = Pattern.compile("(/[^/\\p{Cntrl}]+)+");

    public AnswerRule {
        MalformedExecutor.unless(STATUS.matcher(status).matches(), "status");
        MalformedExecutor.unless(isPointer(pointer) && (pointer == null) == (is == null), "pointer");
    }

    static boolean isPointer(@Nullable String pointer) {
        return pointer == null || POINTER.matcher(pointer).matches();
    }

    boolean fits(Answer answer) {
        String code = Integer.toString(answer.status());
        boolean fitsStatus = status.endsWith("xx") ? status.charAt(0) == code.charAt(0) : status.equals(code);
        return fitsStatus && (pointer == null || answer.at(pointer).filter(found -> found.equals(is)).isPresent());
    }
}
