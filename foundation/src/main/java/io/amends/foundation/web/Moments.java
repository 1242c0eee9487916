package io.amends.foundation.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Refused;

/** Reads moments as RFC 3339 writes them: in years of four digits, so that each can be kept, and a while be added to it. */
public final class Moments {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Moments() {
    }

    /** Absent when it is left out. */
    public static @Nullable Instant ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    public static Instant of(String text) {
        try {
            return parse(text);
        } catch (DateTimeException e) {
            throw new Refused(400, "invalid-time");
        }
    }

    static Instant parse(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new DateTimeException("In no year of ours");
        }
        return moment;
    }

    static LocalDate day(String text) {
        return LocalDate.ofInstant(parse(LocalDate.parse(text) + "T00:00:00Z"), ZoneOffset.UTC);
    }
}
