package io.amends.foundation.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Refused;

/** The version that a command is meant for: header {@code If-Match}, honoured wherever it is sent. */
public record IfMatch(@Nullable String header) {

    public static final String NAME = "If-Match";

    /** For what must not be overwritten unseen: mandates and configuration. */
    public static IfMatch required(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refused(428, "precondition-required");
        }
        return new IfMatch(header);
    }

    /** Whether a command may go on at that version. A weak tag names no version, so it admits none. */
    public boolean admits(int version) {
        var tag = Pattern.compile("\"v" + version + "(-[0-9a-f]+)?\"");
        return header == null || ETag.names(header).anyMatch(name -> name.equals("*") || tag.matcher(name).matches());
    }

    /** The same for what has no versions: whether it still is as it was read. */
    public boolean admits(ETag now) {
        return header == null || ETag.names(header).anyMatch(name -> name.equals("*") || name.equals(now.value()));
    }
}
