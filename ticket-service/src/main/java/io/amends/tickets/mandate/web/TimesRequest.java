package io.amends.tickets.mandate.web;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Times;
import io.amends.tickets.mandate.web.LimitsRequest.RepeatRequest;

/**
 * How often something without an amount is to be given.
 *
 * @param perDay by one holder on one day; absent = without end
 * @param repeat how often to one customer; absent = without end
 */
record TimesRequest(@Nullable Integer perDay, @Nullable @Valid RepeatRequest repeat) {

    static @Nullable Times times(@Nullable TimesRequest request) {
        return request == null ? null : request.times();
    }

    private Times times() {
        try {
            return new Times(perDay, repeat == null ? null : new Repeat(repeat.times(), repeat.window()));
        } catch (IllegalArgumentException malformed) {
            throw new Refused(422, "malformed-limits");
        }
    }
}
